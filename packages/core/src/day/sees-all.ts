import type { DayFacts } from '../facts/facts.ts'
import { dayMs, type EpochMs, minuteMs } from '../time/date.ts'

/** In whatever zone, what a date's facts can hold ends so many dates after it, and its boundary before. */
const datesOfFacts = 4

/**
 * Whether at this time nothing that the date's facts can hold lay ahead any more and, its sources being read
 * so far, the date was settled: at each later time the same facts give the same result (rules.md §2, §6).
 */
export const seesAll = ({ workDate, dates }: Pick<DayFacts, 'workDate' | 'dates'>, at: EpochMs): boolean =>
  at >= (workDate + datesOfFacts) * dayMs + dates[2].policy.settleAfterMinutes * minuteMs
