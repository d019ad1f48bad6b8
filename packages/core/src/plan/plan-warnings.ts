import type { DayType, WorkPlan } from '../facts/facts.ts'
import { type Interval, type Intervals, intersect, lengthOf, setOf, subtract } from '../interval/interval.ts'
import type { PersonLaw } from '../law/person-law.ts'
import { type DayNumber, dayMinutes } from '../time/date.ts'
import { floatingBreakOf } from './floating-break.ts'

export const planWarningCodes = [
  'SHORT_REST',
  'LONG_WEEK',
  'LONG_DAY',
  'NIGHT_FORBIDDEN',
  'HOLIDAY_FORBIDDEN',
] as const

/** Something that may be planned and should not be: minutes that are, and what the law gives. */
export interface PlanWarning {
  code: (typeof planWarningCodes)[number]
  /** The date; of a week its first, of a rest the date of the earlier shift. */
  day: DayNumber
  minutes: number
  limit: number
}

interface Planned {
  day: DayNumber
  plan: WorkPlan
}

const holidays: ReadonlySet<DayType | undefined> = new Set([
  'weeklyHoliday',
  'publicHoliday',
  'companyHoliday',
])

/**
 * What is wrong with plans in the eyes of the law (rules.md §9), by date. `planned` are dates in order;
 * weeks that are not whole count with what of them is there, by the law of their first day.
 */
export function planWarnings(planned: readonly Planned[], law: PersonLaw): PlanWarning[] {
  const worked = planned.filter(({ plan }) => plan.segments.length > 0)
  const warnings = worked.flatMap((each, index) => [
    ...restWarning(each, worked[index + 1], law),
    ...dayWarnings(each, law),
  ])
  return [...warnings, ...weekWarnings(worked, law)].sort((a, b) => a.day - b.day)
}

/** Whoever chooses their own hours (standard minutes) chooses their rest. */
function restWarning({ day, plan }: Planned, next: Planned | undefined, law: PersonLaw): PlanWarning[] {
  const limit = law.rulesOn(day).restMinutes
  if (limit === null || next === undefined || choosesHours(plan) || choosesHours(next.plan)) return []
  const minutes = (next.day - day) * dayMinutes + next.plan.segments[0]![0] - plan.segments.at(-1)![1]
  return minutes < limit ? [{ code: 'SHORT_REST', day, minutes, limit }] : []
}

const choosesHours = ({ standardMinutes }: WorkPlan) => standardMinutes !== undefined

function dayWarnings({ day, plan }: Planned, law: PersonLaw): PlanWarning[] {
  const { dayMinutes: legalDay, night, nightWork, holidayWork } = law.rulesOn(day)
  const minutes = plannedMinutes(plan)
  const nightMinutes = nightWork === 'forbidden' ? lengthOf(intersect(workOf(plan), nightsOf(night))) : 0
  return [
    ...(law.isProtectedOn(day) && legalDay !== null && minutes > legalDay
      ? [{ code: 'LONG_DAY' as const, day, minutes, limit: legalDay }]
      : []),
    ...(nightMinutes > 0 ? [{ code: 'NIGHT_FORBIDDEN' as const, day, minutes: nightMinutes, limit: 0 }] : []),
    ...(holidayWork === 'forbidden' && holidays.has(plan.dayType)
      ? [{ code: 'HOLIDAY_FORBIDDEN' as const, day, minutes, limit: 0 }]
      : []),
  ]
}

function weekWarnings(worked: readonly Planned[], law: PersonLaw): PlanWarning[] {
  const weeks = Map.groupBy(worked, ({ day }) => firstOfWeek(day, law.rulesOn(day).weekStartsOn))
  return [...weeks].flatMap(([day, dates]) => {
    const { weekMinutes, weeklyOvertimeMinutes } = law.rulesOn(day)
    const isProtected = law.isProtectedOn(day)
    if (weekMinutes === null || (weeklyOvertimeMinutes === null && !isProtected)) return []
    const limit = weekMinutes + (isProtected ? 0 : weeklyOvertimeMinutes!)
    const minutes = dates.reduce((sum, { plan }) => sum + plannedMinutes(plan), 0)
    return minutes > limit ? [{ code: 'LONG_WEEK' as const, day, minutes, limit }] : []
  })
}

/** 1970-01-01 was a Thursday. */
const firstOfWeek = (day: DayNumber, weekStartsOn: number) => day - ((((day + 4 - weekStartsOn) % 7) + 7) % 7)

const workOf = ({ segments, breaks = [] }: WorkPlan): Intervals => subtract(setOf(segments), setOf(breaks))

/** What a day of this plan counts, by rules.md §6. */
export function plannedMinutes(plan: WorkPlan): number {
  const minutes = lengthOf(workOf(plan))
  return plan.standardMinutes ?? minutes - floatingBreakOf(plan, minutes)
}

/** The nights that a shift can reach into: of the date, of the one before and of the two after. */
function nightsOf([from, until]: readonly [number, number]): Intervals {
  const end = until <= from ? until + dayMinutes : until
  return setOf([-1, 0, 1, 2].map((day): Interval => [from + day * dayMinutes, end + day * dayMinutes]))
}
