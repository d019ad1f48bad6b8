import type { Actor, Context } from '../../../context.ts'
import {
  clearPreviews,
  countPeople,
  findRun,
  findRunApplying,
  insertRun,
} from '../../../db/days/recompute-runs.ts'
import type { Db } from '../../../db/kit/connect.ts'
import { addRecomputeJob } from '../../../db/kit/jobs.ts'
import { lockOrganisation } from '../../../db/kit/locks.ts'
import { inTransaction } from '../../../db/kit/transaction.ts'
import { findDepartment, listEmployedWithin } from '../../../db/people/departments.ts'
import { ConflictError, InvalidInputError, NotFoundError } from '../../../errors.ts'
import { assertMayForCompany } from '../../access/assert-may.ts'
import { departmentsWithin } from '../../people/departments-within.ts'
import { todayOfCompany } from '../../people/today-of.ts'
import { checkRange } from '../recompute-range.ts'
import { recordRunInAudit } from './record-run-in-audit.ts'
import { type RecomputeRun, shownRuns } from './shown-run.ts'

export interface AskRecomputeInput {
  from: string
  to: string
  /** With what lies below it; whoever was employed there on any of the dates. */
  departmentId: number | null
  employeeIds: readonly number[] | null
}

const keptDays = 7

/**
 * Has a worker look at which days of a range would come out differently by the rules and facts of now. It
 * takes the place of what the same person had looked at, if that goes on.
 * @throws ForbiddenError, InvalidInputError
 */
export async function askRecompute(
  ctx: Context,
  actor: Actor,
  input: AskRecomputeInput,
): Promise<RecomputeRun> {
  assertMayForCompany(actor, 'recompute')
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    const employeeIds = await scopeOf(tx, ctx, input)
    const askedAt = ctx.clock.now()
    const askedBy = `${actor.kind}:${actor.name}`
    await clearPreviews(tx, askedBy, askedAt, askedAt.subtract({ hours: 24 * keptDays }))
    const run = (await insertRun(tx, {
      applies: null,
      from: input.from,
      to: input.to,
      departmentId: input.departmentId,
      employeeIds,
      total: await countPeople(tx, employeeIds),
      reason: null,
      askedBy,
      askedAt,
    }))!
    await recordRunInAudit(tx, ctx, actor, 'preview-recompute', run)
    await addRecomputeJob(tx)
    return (await shownRuns(tx, [run]))[0]!
  })
}

/**
 * Has a worker write what a finished look at a range found, by the rules and facts of the moment in which it
 * does. Sent twice, the second says how far the first is.
 * @throws ForbiddenError, NotFoundError, InvalidInputError without a reason
 * @throws ConflictError while the look goes on, or another range is being written
 */
export async function applyRecompute(
  ctx: Context,
  actor: Actor,
  input: { id: number; reason: string },
): Promise<RecomputeRun> {
  assertMayForCompany(actor, 'recompute')
  const reason = input.reason.trim()
  if (reason === '') throw refused('reason', 'is needed: it is kept with what changes.', 'reason-needed')
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    const look = await findRun(tx, input.id)
    if (look === null || look.applies !== null) throw new NotFoundError(`Preview ${input.id}`)
    const known = await findRunApplying(tx, look.id)
    if (known !== null) return (await shownRuns(tx, [known]))[0]!
    if (look.state !== 'finished')
      throw new ConflictError(
        'Its preview has not come to its end. Wait until it has, or look at the range again.',
        'recompute-not-looked-at',
      )
    const { from, to, departmentId, employeeIds, total } = look
    const run = await insertRun(tx, {
      ...{ applies: look.id, from, to, departmentId, employeeIds, total, reason },
      askedBy: `${actor.kind}:${actor.name}`,
      askedAt: ctx.clock.now(),
    })
    if (run === null)
      throw new ConflictError(
        'Another range is being recomputed. Wait until it has ended, or stop it.',
        'recompute-under-way',
      )
    await recordRunInAudit(tx, ctx, actor, 'begin-recompute', run)
    await addRecomputeJob(tx)
    return (await shownRuns(tx, [run]))[0]!
  })
}

/** Whose days: null for everybody. */
async function scopeOf(
  tx: Db,
  ctx: Context,
  { from, to, departmentId, employeeIds }: AskRecomputeInput,
): Promise<number[] | null> {
  checkRange({ from, to, employeeIds })
  if (from > (await todayOfCompany(tx, ctx.clock.now())))
    throw refused(
      'from',
      'has not begun: there is nothing to derive yet. Choose an earlier date.',
      'not-begun',
    )
  if (departmentId !== null) {
    if ((await findDepartment(tx, { id: departmentId })) === null)
      throw refused('departmentId', 'There is none of that number. Choose one again.', 'unknown-scope')
    const people = await listEmployedWithin(tx, await departmentsWithin(tx, [departmentId], { from, to }))
    if (people.length === 0)
      throw refused(
        'departmentId',
        'Nobody was employed there on these dates. Choose others.',
        'nobody-there',
      )
    return people
  }
  if (employeeIds === null) return null
  const ids = [...new Set(employeeIds)].sort((a, b) => a - b)
  if (ids.length === 0 || (await countPeople(tx, ids)) !== ids.length)
    throw refused('employeeIds', 'There is none of that number. Choose one again.', 'unknown-scope')
  return ids
}

const refused = (field: string, message: string, code: string) =>
  new InvalidInputError([{ field, message, code }])
