// What of weeks the other packages use.

export { approvedOvertime } from './approved-overtime.ts'
export { type LoggedDay, weekDayOf } from './day-ahead.ts'
export {
  type ComplianceFinding,
  isBreach,
  judgeWeek,
  passesNewLimit,
  type WeekResult,
} from './judge-week.ts'
export { judgeBreaks, shortRests } from './rest.ts'
export { judgeSettlement, type SettlementResult } from './settlement.ts'
export type { WeekDay } from './week-day.ts'
export { type WeekStanding, weekStanding } from './week-standing.ts'
export { weekStart } from './week-start.ts'
