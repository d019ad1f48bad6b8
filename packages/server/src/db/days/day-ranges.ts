import { sql } from 'kysely'

/** A run of dates of one person, both ends included; days since 1970-01-01. */
export interface DayRange {
  employeeId: number
  from: number
  to: number
}

/** Ranges as a table `range (employee_id, from_day, to_day)`. */
export const rangesTable = (ranges: readonly DayRange[]) => sql`
  unnest(
    ${ranges.map((range) => range.employeeId)}::int[],
    ${ranges.map((range) => range.from)}::int[],
    ${ranges.map((range) => range.to)}::int[]
  ) as range (employee_id, from_day, to_day)
`
