import type { DayNumber } from '@rollcall/core'

export interface PersonDayKey {
  employeeId: number
  day: DayNumber
}

/**
 * A person and a date as one number: an employee is numbered below 2³¹, and no date lies 2²⁰ days away from
 * 1970.
 */
export const dayKey = ({ employeeId, day }: PersonDayKey): number => employeeId * 2 ** 21 + day
