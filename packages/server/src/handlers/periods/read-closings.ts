import type { Actor, Context } from '../../context.ts'
import { type AdjustmentRow, listAdjustments } from '../../db/periods/adjustments.ts'
import { listClosings } from '../../db/periods/closings.ts'
import { assertMay, reachOfActor } from '../access/assert-may.ts'
import { recordReading } from '../access/record-audit.ts'
import { departmentsOn } from '../people/departments-within.ts'
import { todayFor } from '../people/today-of.ts'

/**
 * Which months (`YYYY-MM`, both included) are closed of the departments within reach today, and how much of
 * them waits to be taken over.
 * @throws ForbiddenError
 */
export async function readClosings(ctx: Context, actor: Actor, { from, to }: { from: string; to: string }) {
  assertMay(actor, 'read-closings')
  const departmentIds = await reached(ctx, actor)
  const rows = await listClosings(ctx.db, { from, to, departmentIds })
  return { closings: rows.map(({ closedAt, ...row }) => ({ ...row, closedAt: closedAt.toString() })) }
}

export interface ReadAdjustmentsInput {
  month?: string | undefined
  departmentId?: number | undefined
  status: AdjustmentRow['status']
  /** The id of the last one that was read. */
  after?: number | undefined
  limit: number
}

/**
 * What became known of closed dates within reach.
 * @throws ForbiddenError
 */
export async function readAdjustments(
  ctx: Context,
  actor: Actor,
  { month, departmentId, status, after = 0, limit }: ReadAdjustmentsInput,
) {
  assertMay(actor, 'read-closings')
  await recordReading(ctx, actor, {
    action: 'read-closing',
    subject: `adjustments:${month ?? 'all'} ${status}`,
  })
  const within = await reached(ctx, actor)
  const departmentIds = departmentId === undefined ? within : onlyOf(departmentId, within)
  const rows = await listAdjustments(ctx.db, {
    ...{ departmentIds, month: month ?? null, status, after, limit: limit + 1 },
  })
  const shown = rows.slice(0, limit)
  return {
    adjustments: shown.map(({ knownAt, decidedAt, employeeId, number, name, ...row }) => {
      const { departmentId: id, department, departmentEn: nameEn, ...rest } = row
      return {
        ...rest,
        employee: { id: employeeId, number, name },
        department: { id, name: department, nameEn },
        knownAt: knownAt.toString(),
        decidedAt: decidedAt?.toString() ?? null,
      }
    }),
    next: rows.length > limit ? shown.at(-1)!.id : null,
  }
}

const reached = async (ctx: Context, actor: Actor): Promise<number[] | null> =>
  await departmentsOn(ctx.db, reachOfActor(actor, 'read-closings'), await todayFor(ctx, actor))

const onlyOf = (departmentId: number, within: readonly number[] | null) =>
  within === null || within.includes(departmentId) ? [departmentId] : []
