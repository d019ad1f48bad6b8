import type { DateFacts, DayRequest, WorkPlan } from '../facts/facts.ts'
import { dayTypeOf } from '../plan/day-type.ts'
import { planDay } from '../plan/plan-day.ts'
import { planFiguresOf } from '../plan/plan-figures.ts'
import { defaultPolicy } from '../policy/policy.ts'
import type { DayNumber } from '../time/date.ts'
import type { ZoneOffsets } from '../time/zone.ts'
import { approvedOvertime } from './approved-overtime.ts'
import type { WeekDay } from './week-day.ts'

/** What a log tells of a date. */
export type LoggedDay = Omit<WeekDay, 'workDate'>

/** What a date is planned to be, and what was approved for it. */
interface PlannedDate {
  zone: ZoneOffsets
  plan: WorkPlan | null
  requests: readonly DayRequest[]
}

/**
 * What a week looks at of a date. One that no log tells of is to come as planned, and one that is not settled
 * adds its approved overtime to what it requires (rules.md §13).
 */
export function weekDayOf(workDate: DayNumber, log: LoggedDay | null, planned: PlannedDate): WeekDay {
  if (log === null) return dayAhead(workDate, planned)
  const overtime = log.settled ? 0 : approvedOvertime(planned)
  return { ...log, workDate, requiredMinutes: log.requiredMinutes + overtime }
}

/** Nothing of it is counted yet. No policy says what a plan requires. */
function dayAhead(workDate: DayNumber, planned: PlannedDate): WeekDay {
  const date: DateFacts = { ...planned, policy: defaultPolicy }
  const { requiredMinutes, deemedMinutes } = planFiguresOf(date, planDay(date, workDate))
  return {
    workDate,
    dayType: dayTypeOf(date),
    settled: false,
    requiredMinutes: requiredMinutes + approvedOvertime(date),
    deemedMinutes,
    workedMinutes: null,
    overtimeMinutes: null,
    outsidePlanMinutes: null,
    nightMinutes: null,
  }
}
