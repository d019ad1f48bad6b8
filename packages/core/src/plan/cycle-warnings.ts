import type { WorkPlan } from '../facts/facts.ts'
import type { PersonLaw } from '../law/person-law.ts'
import type { DayNumber } from '../time/date.ts'
import { type PlanWarning, planWarnings } from './plan-warnings.ts'

/** A warning about a day of a cycle, from 0; null for a week, wherever in the cycle it begins. */
export interface CycleWarning extends Pick<PlanWarning, 'code' | 'minutes' | 'limit'> {
  cycleDay: number | null
}

/**
 * What is wrong with a cycle that goes round and round from a date on: each day of it once, and of all
 * weeks that it can make the longest.
 */
export function cycleWarnings(
  cycle: readonly WorkPlan[],
  anchorDay: DayNumber,
  law: PersonLaw,
): CycleWarning[] {
  if (cycle.length === 0) return []
  const round = cycle.length % 7 === 0 ? cycle.length : cycle.length * 7
  // One week more on either side: the week of the first day is whole, and the last day has one that follows.
  const planned = Array.from({ length: round + 14 }, (_, index) => ({
    day: anchorDay + index,
    plan: cycle[index % cycle.length]!,
  }))
  const found = planWarnings(planned, law)
  const ofDays = found.flatMap(({ day, ...warning }) =>
    warning.code === 'LONG_WEEK' || day >= anchorDay + cycle.length
      ? []
      : [{ ...warning, cycleDay: day - anchorDay }],
  )
  const longest = found
    .filter(({ code }) => code === 'LONG_WEEK')
    .reduce<PlanWarning | null>((most, each) => (most && most.minutes >= each.minutes ? most : each), null)
  return longest
    ? [...ofDays, { code: 'LONG_WEEK', minutes: longest.minutes, limit: longest.limit, cycleDay: null }]
    : ofDays
}
