import type { Context } from '../../../context.ts'
import type { Db } from '../../../db/kit/connect.ts'
import { listUnemployed, loadShiftBegins, type OverrideCell } from '../../../db/plans/overrides.ts'
import { InvalidInputError } from '../../../errors.ts'
import { todayOf } from '../../people/today-of.ts'

/** A cell with where it stands in the request, so that a refusal can name it. */
export interface AskedCell extends OverrideCell {
  field: string
}

const mostCells = 5_000
const mostDaysAhead = 366

/**
 * What is wrong with cells that are to be overridden. `reason` is that of the act.
 * @throws InvalidInputError
 */
export async function checkCells(
  tx: Db,
  ctx: Context,
  cells: readonly AskedCell[],
  reason: string | null,
): Promise<void> {
  if (cells.length > mostCells) refuse('changes', `at most ${mostCells} dates at once; send the rest later.`)
  checkTwice(cells)
  const today = await todayOf(tx, ctx.clock.now(), [...new Set(cells.map(({ employeeId }) => employeeId))])
  for (const { employeeId, date, field } of cells) {
    const now = today.get(employeeId)!
    if (date < now && !reason?.trim())
      refuse('reason', `${date} is over (today is ${now}). Give a reason, or choose today or later.`)
    if (date > Temporal.PlainDate.from(now).add({ days: mostDaysAhead }).toString())
      refuse(`${field}.date`, `lies more than ${mostDaysAhead} days ahead. Choose an earlier date.`)
  }
  await checkEmployed(tx, cells)
  await checkShifts(tx, cells)
}

/** @throws InvalidInputError always */
export function refuse(field: string, message: string): never {
  throw new InvalidInputError([{ field, message }])
}

function checkTwice(cells: readonly AskedCell[]): void {
  const seen = new Map<string, string>()
  for (const { employeeId, date, field } of cells) {
    const before = seen.get(`${employeeId}@${date}`)
    if (before !== undefined)
      refuse(field, `is of the same person and date as ${before}. Leave one of them out.`)
    seen.set(`${employeeId}@${date}`, field)
  }
}

async function checkEmployed(tx: Db, cells: readonly AskedCell[]): Promise<void> {
  const without = await listUnemployed(
    tx,
    cells.filter(({ instead }) => instead !== null),
  )
  const faults = without.map(({ employeeId, date }) => ({
    field: `${cells.find((cell) => cell.employeeId === employeeId && cell.date === date)!.field}.date`,
    message: `this person is not employed on ${date}. Choose another date, or put the employment right first.`,
  }))
  if (faults.length > 0) throw new InvalidInputError(faults)
}

async function checkShifts(tx: Db, cells: readonly AskedCell[]): Promise<void> {
  const shifts = cells.flatMap(({ instead, date, field }) =>
    instead !== null && 'shiftId' in instead
      ? [{ id: instead.shiftId, date, field: `${field}.instead` }]
      : [],
  )
  if (shifts.length === 0) return
  const begins = await loadShiftBegins(tx, [...new Set(shifts.map(({ id }) => id))])
  for (const { id, date, field } of shifts) {
    const from = begins.get(id)
    if (from === undefined) refuse(field, 'there is no such shift. Look it up again.')
    if (date < from) refuse(field, `this shift is there from ${from} on. Choose another one for ${date}.`)
  }
}
