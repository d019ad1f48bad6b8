import type { DayNumber } from '../time/date.ts'
import type { AttendanceCount, Contract } from './leave-facts.ts'

/** Dates of a range that were to be worked, that were missed, and on which the contract rested. */
export interface Attendance {
  contracted: number
  absent: number
  excluded: number
  /** Nobody counted some of its dates: they are taken as attended. */
  assumed: boolean
}

/** Of seven dates that nobody counted five were to be worked. */
const workedOfSeven = 5

/**
 * Sums up the counts that lie from `from` until before `until`. Dates that nobody counted were attended, five
 * of seven (rules.md §11).
 */
export function attendanceOf(
  counts: readonly AttendanceCount[],
  from: DayNumber,
  until: DayNumber,
): Attendance {
  const sum = { contracted: 0, absent: 0, excluded: 0 }
  let uncounted = until - from
  for (const count of counts) {
    if (count.from < from || count.to >= until) continue
    sum.contracted += count.contracted
    sum.absent += count.absent
    sum.excluded += count.excluded
    uncounted -= count.to - count.from + 1
  }
  sum.contracted += Math.ceil((uncounted * workedOfSeven) / 7)
  return { ...sum, assumed: uncounted > 0 }
}

/** Nobody was absent, and something was to be worked (LSA §60②). */
export const isFull = ({ contracted, absent, excluded }: Attendance): boolean =>
  absent === 0 && contracted > excluded

/** At least 80 % of what was to be worked while the contract did not rest (LSA §60①). */
export const isMostlyAttended = ({ contracted, absent, excluded }: Attendance): boolean => {
  const due = contracted - excluded
  return due > 0 && (due - absent) * 5 >= due * 4
}

const fullWeek = 2400
const fullDay = 480
/** Under fifteen hours a week there is no annual leave (LSA §18③). */
const leastWeek = 900

const ordinary: Contract = { from: -Infinity, weeklyMinutes: fullWeek, dayMinutes: fullDay }

/** What was agreed on a date. */
export const contractOn = (contracts: readonly Contract[], day: DayNumber): Contract =>
  contracts.findLast(({ from }) => from <= day) ?? ordinary

/**
 * The minutes that a day of leave is worth, on the average from `from` until before `until`, as a fraction of
 * whole numbers: eight hours for forty a week, and in proportion (LSA §18③, decree annex 2).
 */
export function minutesOfDay(
  contracts: readonly Contract[],
  from: DayNumber,
  until: DayNumber,
): readonly [minutes: number, of: number] {
  const edges = [from, ...contracts.map((contract) => contract.from), until].filter(
    (day) => day >= from && day <= until,
  )
  let sum = 0
  for (const [place, edge] of edges.slice(0, -1).entries()) {
    const { weeklyMinutes } = contractOn(contracts, edge)
    sum += weeklyMinutes < leastWeek ? 0 : Math.min(weeklyMinutes, fullWeek) * (edges[place + 1]! - edge)
  }
  return [sum * fullDay, (until - from) * fullWeek]
}
