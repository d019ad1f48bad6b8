import { insteadOf } from '@rollcall/core'
import type { Actor, Context } from '../../../context.ts'
import { lockPeople } from '../../../db/kit/locks.ts'
import { assertMayChangePlans } from './assert-may-change-plans.ts'
import { carryPlanAct, changeOverrides, type PlanActCarried } from './change-overrides.ts'
import { type AskedCell, refuse } from './check-cells.ts'
import { extentOf, type Planned, type PlannedCells, plannedCells } from './planned-cells.ts'

export interface CopyWeekInput {
  employeeIds: readonly number[]
  /** The first of the seven dates that are copied. */
  from: string
  /** The first of the seven that become like them; the same day of the week. */
  to: string
  /** Needed where a date is over. */
  reason: string | null
}

/**
 * What people work in one week they work in another one too, as one act. Holidays stay where they are: the
 * day off of a holiday is not copied, and no work is put on one. Sent twice, the second does nothing.
 * @throws ForbiddenError, InvalidInputError
 */
export async function copyWeek(
  ctx: Context,
  actor: Actor,
  { employeeIds, from, to, reason }: CopyWeekInput,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<PlanActCarried> {
  const pairs = pairsOf(from, to)
  const people = [...new Set(employeeIds)]
  const targets = people.flatMap((employeeId) => pairs.map((pair) => ({ employeeId, date: pair.to })))
  await assertMayChangePlans(ctx, actor, targets)
  if (people.length === 0) refuse('employeeIds', 'is empty. Name at least one person.')
  return await carryPlanAct(ctx, dryRun, async (tx) => {
    const ids = extentOf(targets).employeeIds
    await lockPeople(tx, ids)
    const sources = await plannedCells(tx, ids, { from, to: pairs.at(-1)!.from })
    const held = await plannedCells(tx, ids, { from: to, to: pairs.at(-1)!.to })
    const cells = ids.flatMap((employeeId) =>
      pairs.flatMap((pair) => copied(employeeId, pair, sources, held)),
    )
    return await changeOverrides(tx, ctx, actor, { kind: 'copy', action: 'copy-week', cells, reason })
  })
}

function pairsOf(from: string, to: string): { from: string; to: string }[] {
  const [first, target] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)]
  const apart = first.until(target).days
  if (apart === 0) refuse('to', 'is the week that is copied. Choose another one.')
  if (apart % 7 !== 0) refuse('to', `must be the same day of the week as ${from}.`)
  return Array.from({ length: 7 }, (_, days) => ({
    from: first.add({ days }).toString(),
    to: target.add({ days }).toString(),
  }))
}

function copied(
  employeeId: number,
  { from, to }: { from: string; to: string },
  sources: PlannedCells,
  held: PlannedCells,
): AskedCell[] {
  const [source, target] = [sources({ employeeId, date: from }), held({ employeeId, date: to })]
  if (source === undefined || ofHoliday(source) || (target && ofHoliday(target))) return []
  if (target && worked(source) === worked(target)) return []
  return [{ employeeId, date: to, instead: insteadOf(source), field: 'employeeIds' }]
}

const ofHoliday = ({ origin }: Planned) => origin.holiday !== null && origin.override === null

const worked = (planned: Planned) => JSON.stringify(insteadOf(planned))
