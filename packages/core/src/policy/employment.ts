import type { DayNumber } from '../time/date.ts'

/** Where somebody works from `fromDay` (null: from ever) until before `untilDay` (null: for good). */
export interface Employment {
  fromDay: DayNumber | null
  untilDay: DayNumber | null
  departmentId: number
  siteId: number
}

/** The employment of a date, of those in order of time, if there is one. */
export function employmentOn<E extends Employment>(employments: readonly E[], day: DayNumber): E | undefined {
  return employments.find(
    ({ fromDay, untilDay }) => (fromDay ?? -Infinity) <= day && day < (untilDay ?? Infinity),
  )
}

/**
 * The same, or the next one, or after the last the last: a date between two employments is in the zone of the
 * next.
 */
export function employmentNear<E extends Employment>(
  employments: readonly E[],
  day: DayNumber,
): E | undefined {
  return employments.find(({ untilDay }) => day < (untilDay ?? Infinity)) ?? employments.at(-1)
}
