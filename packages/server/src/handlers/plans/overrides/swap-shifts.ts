import { insteadOf, shiftOf } from '@rollcall/core'
import type { Actor, Context } from '../../../context.ts'
import type { Db } from '../../../db/kit/connect.ts'
import { lockPeople } from '../../../db/kit/locks.ts'
import { ConflictError } from '../../../errors.ts'
import { assertMayChangePlans } from './assert-may-change-plans.ts'
import { carryPlanAct, changeOverrides, type PlanActCarried } from './change-overrides.ts'
import { type AskedCell, refuse } from './check-cells.ts'
import { extentOf, type PlannedCells, plannedCells } from './planned-cells.ts'

/** What two people work on a date before the swap; null for no shift. */
export interface SwapDate {
  date: string
  shiftIds: readonly [number | null, number | null]
}

export interface SwapShiftsInput {
  employeeIds: readonly [number, number]
  dates: readonly SwapDate[]
  /** Needed where a date is over. */
  reason: string | null
}

/**
 * Two people take each other's shifts on the dates, as one act. The shifts that each gives are named, so that
 * sent twice it is done once, and that what somebody else moved meanwhile is not moved again.
 * @throws ForbiddenError, InvalidInputError
 * @throws ConflictError if one of them works something else by now
 */
export async function swapShifts(
  ctx: Context,
  actor: Actor,
  { employeeIds, dates, reason }: SwapShiftsInput,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<PlanActCarried> {
  const [one, other] = employeeIds
  const cells = dates.flatMap(({ date }) => employeeIds.map((employeeId) => ({ employeeId, date })))
  await assertMayChangePlans(ctx, actor, cells)
  if (one === other) refuse('employeeIds', 'are the same person twice. Choose somebody else to swap with.')
  if (dates.length === 0) refuse('dates', 'is empty. Name at least one date.')
  return await carryPlanAct(ctx, dryRun, async (tx) => {
    const extent = extentOf(cells)
    await lockPeople(tx, extent.employeeIds)
    const planned = await plannedCells(tx, extent.employeeIds, extent.range)
    const swapped = dates.flatMap((date, place) => exchanged(planned, [one, other], date, place))
    return await act(tx, ctx, actor, swapped, reason)
  })
}

const act = (tx: Db, ctx: Context, actor: Actor, cells: readonly AskedCell[], reason: string | null) =>
  changeOverrides(tx, ctx, actor, { kind: 'swap', action: 'swap-shifts', cells, reason })

/** The two cells of a date; none if they are swapped already. */
function exchanged(
  planned: PlannedCells,
  employeeIds: readonly [number, number],
  { date, shiftIds }: SwapDate,
  place: number,
): AskedCell[] {
  const field = `dates[${place}]`
  if (shiftIds[0] === shiftIds[1])
    refuse(`${field}.shiftIds`, `both work the same on ${date}: there is nothing to swap.`)
  const [first, second] = employeeIds.map((employeeId) => planned({ employeeId, date }))
  if (!first || !second)
    refuse(`${field}.date`, `nothing is planned of one of them on ${date}. Choose another date.`)
  const works = [shiftOf(first), shiftOf(second)]
  if (works[0] === shiftIds[1] && works[1] === shiftIds[0]) return []
  if (works[0] !== shiftIds[0] || works[1] !== shiftIds[1])
    throw new ConflictError(
      `One of them works something else on ${date} by now. Look at the plans again.`,
      'plan-moved',
    )
  return [
    { employeeId: employeeIds[0], date, instead: insteadOf(second), field },
    { employeeId: employeeIds[1], date, instead: insteadOf(first), field },
  ]
}
