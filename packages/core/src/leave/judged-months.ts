import type { DayNumber } from '../time/date.ts'
import { monthsAfter, periodsBefore } from '../time/months.ts'
import { fiscalStarts } from './fiscal-years.ts'
import type { LeaveFacts } from './leave-facts.ts'

type Basis = Pick<LeaveFacts, 'serviceFrom' | 'basis' | 'fiscalYearStart'>

/**
 * The days on which a month that is judged begins, from the first after `from` to the last before `until`,
 * with both of them: attendance is counted between two of them (rules.md §11). On a fiscal year those of the
 * person's own months too, by which whoever leaves is settled.
 */
export function judgedMonths(facts: Basis, from: DayNumber, until: DayNumber): DayNumber[] {
  const starts = new Set([from, until])
  const add = (first: DayNumber) => {
    for (let month = Math.max(0, periodsBefore(first, from, 1)); ; month += 1) {
      const start = monthsAfter(first, month)
      if (start >= until) return
      if (start > from) starts.add(start)
    }
  }
  add(facts.serviceFrom)
  if (facts.basis === 'fiscalYear') add(fiscalStarts(facts.fiscalYearStart, from, from)[0]!)
  return [...starts].sort((a, b) => a - b)
}
