import type { DayResult } from '../facts/result.ts'

/** What a week looks at of one day. */
export type WeekDay = Pick<
  DayResult,
  | 'workDate'
  | 'dayType'
  | 'settled'
  | 'requiredMinutes'
  | 'deemedMinutes'
  | 'workedMinutes'
  | 'overtimeMinutes'
  | 'outsidePlanMinutes'
  | 'nightMinutes'
>
