import { dateText, dayNumber, type PlanWarning, planWarnings } from '@rollcall/core'
import type { Db } from '../../../db/kit/connect.ts'
import type { PlanCell } from '../../../db/plans/overrides.ts'
import type { PlanRange } from '../../../db/plans/work-plans.ts'
import { loadLaws } from '../../people/laws.ts'
import { type AskedCell, refuse } from './check-cells.ts'
import type { PlannedCells } from './planned-cells.ts'

/**
 * Something that an act makes worse: minutes that are planned, and what the law gives. Whoever plans is told
 * what may not be, and never why.
 */
export interface ActWarning extends PlanCell {
  code: PlanWarning['code']
  minutes: number
  limit: number
}

/** A week on either side: rest and hours are judged with what stands around. */
export const aroundOf = ({ from, to }: PlanRange): PlanRange => ({
  from: Temporal.PlainDate.from(from).subtract({ days: 7 }).toString(),
  to: Temporal.PlainDate.from(to).add({ days: 7 }).toString(),
})

/**
 * What these people's plans of a range have against the law that they had not before.
 * @throws InvalidInputError if a shift begins before the one before it has ended
 */
export async function newWarnings(
  tx: Db,
  cells: readonly AskedCell[],
  employeeIds: readonly number[],
  range: PlanRange,
  [before, after]: readonly [PlannedCells, PlannedCells],
): Promise<ActWarning[]> {
  const lawOf = await loadLaws(tx, employeeIds)
  const dates = datesOf(range)
  return employeeIds.flatMap((employeeId) => {
    const law = lawOf(employeeId)
    const warningsOf = (planned: PlannedCells) =>
      planWarnings(
        dates.flatMap((date) => {
          const found = planned({ employeeId, date })
          return found ? [{ day: dayNumber(date), plan: found.plan }] : []
        }),
        law,
      )
    const known = new Map(warningsOf(before).map((each) => [`${each.code}@${each.day}`, each.minutes]))
    const isNew = ({ code, day, minutes }: PlanWarning) => known.get(`${code}@${day}`) !== minutes
    return warningsOf(after)
      .filter(isNew)
      .map(({ day, ...warning }) => {
        const date = dateText(day)
        if (warning.code === 'SHORT_REST' && warning.minutes < 0) refuseOverlap(cells, employeeId, date)
        return { employeeId, date, ...warning }
      })
  })
}

function refuseOverlap(cells: readonly AskedCell[], employeeId: number, date: string): never {
  const own = cells.filter((cell) => cell.employeeId === employeeId)
  const near = own.find((cell) => cell.date === date) ?? own.find((cell) => cell.date > date) ?? own[0]!
  refuse(
    near.field,
    `the shift of ${date} has not ended when the next one begins. Choose another shift, or move the next one first.`,
  )
}

function datesOf({ from, to }: PlanRange): string[] {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  return Array.from({ length: last - first + 1 }, (_, index) => dateText(first + index))
}
