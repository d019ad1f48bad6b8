import type { DayNumber } from '../time/date.ts'

/** The first date of the week that a date lies in; day 0 was a Thursday. */
export const weekStart = (day: DayNumber, weekStartsOn: number): DayNumber =>
  day - ((((day + 4 - weekStartsOn) % 7) + 7) % 7)
