import {
  dayNumber,
  type PlanWarning,
  personLaw,
  planWarnings,
  rulePackOf,
  type WorkPlan,
} from '@rollcall/core'
import type { PlanInMinutes, PlannedPerson, TeamPlans } from '../../api/team-plans.ts'
import type { Say } from '../../texts/language.ts'

const offPlan: WorkPlan = { dayType: 'offday', segments: [] }

/**
 * What the plans of a person would have against the law if she worked `instead` on the dates in these places
 * (null for a day off), and have not now. Who does not see her traits is told of them by the server alone.
 */
export function conflictsOf(
  plans: TeamPlans,
  { cells, region, traits }: PlannedPerson,
  places: readonly number[],
  instead: PlanInMinutes | null,
): PlanWarning[] {
  const first = dayNumber(plans.from)
  const law = personLaw(() => rulePackOf(region), (traits ?? []).map(datedTrait))
  const now = cells.map((kind, place) => ({
    day: first + place,
    plan: kind === null ? offPlan : planOf(plans.kinds[kind]!.plan),
  }))
  const then = now.map(({ day, plan }, place) => ({
    day,
    plan: places.includes(place) ? (instead === null ? offPlan : planOf(instead)) : plan,
  }))
  const known = new Map(planWarnings(now, law).map((each) => [`${each.code}@${each.day}`, each.minutes]))
  return planWarnings(then, law).filter(({ code, day, minutes }) => known.get(`${code}@${day}`) !== minutes)
}

const dayOf = (date: string | null) => (date === null ? null : dayNumber(date))
const datedTrait = ({ trait, from, until }: NonNullable<PlannedPerson['traits']>[number]) => ({
  trait,
  fromDay: dayOf(from),
  untilDay: dayOf(until),
})

function planOf({ dayType, standardMinutes, ...plan }: PlanInMinutes): WorkPlan {
  return {
    ...plan,
    ...(dayType !== null && { dayType }),
    ...(standardMinutes !== null && { standardMinutes }),
  }
}

const hours = (minutes: number) => Math.round(minutes / 6) / 10

/** A warning in words. */
export function warningWords(say: Say, warning: Pick<PlanWarning, 'code' | 'minutes' | 'limit'>): string {
  const { code, minutes, limit } = warning
  if (code === 'SHORT_REST' && minutes < 0) return say('teamPlans.OVERLAP')
  return say(`teamPlans.${code}`, { minutes, limit, hours: hours(minutes), most: hours(limit) })
}
