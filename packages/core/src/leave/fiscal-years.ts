import { civilOf, type DayNumber, dayOfCivil } from '../time/date.ts'
import { monthsAfter, periodsBefore } from '../time/months.ts'
import type { LeaveFacts } from './leave-facts.ts'

/** The starts of the company's years from the one that `from` lies in to the last one up to `last`. */
export function fiscalStarts(
  [month, day]: readonly [month: number, day: number],
  from: DayNumber,
  last: DayNumber,
): DayNumber[] {
  const [year] = civilOf(from)
  const [lastYear] = civilOf(Math.max(from, last))
  const starts = Array.from({ length: lastYear - year + 2 }, (_, place) =>
    dayOfCivil(year - 1 + place, month, day),
  )
  return starts.filter((start, place) => start <= last && (starts[place + 1] ?? Infinity) > from)
}

/**
 * The last day of the year of leave that `day` lies in, by the basis: what was left from it lapses with it
 * (LSA §60⑦).
 */
export function leaveYearEnd(
  { basis, fiscalYearStart, serviceFrom }: Pick<LeaveFacts, 'basis' | 'fiscalYearStart' | 'serviceFrom'>,
  day: DayNumber,
): DayNumber {
  const start =
    basis === 'fiscalYear'
      ? fiscalStarts(fiscalYearStart, day, day)[0]!
      : monthsAfter(serviceFrom, Math.max(0, periodsBefore(serviceFrom, day, 12)) * 12)
  return monthsAfter(start, 12) - 1
}
