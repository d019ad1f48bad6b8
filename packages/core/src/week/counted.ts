import type { WeekDay } from './week-day.ts'

/** All counted work of a day (rules.md §6), null where it is not known. */
export function countedOf({
  workedMinutes,
  overtimeMinutes,
}: Pick<WeekDay, 'workedMinutes' | 'overtimeMinutes'>): number | null {
  return workedMinutes === null || overtimeMinutes === null ? null : workedMinutes + overtimeMinutes
}

/** What a day adds if plans hold: one to come what it requires at least, an unknown one 0 (rules.md §13). */
export function expectedOf(day: WeekDay): number {
  const counted = countedOf(day) ?? 0
  return day.settled ? counted : Math.max(counted, day.requiredMinutes + day.deemedMinutes)
}

/** The first date with which what is expected is beyond the most; null if it never is. */
export function passingDay(days: readonly WeekDay[], mostMinutes: number | null): number | null {
  if (mostMinutes === null) return null
  let total = 0
  for (const day of days.toSorted((a, b) => a.workDate - b.workDate)) {
    total += expectedOf(day)
    if (total > mostMinutes) return day.workDate
  }
  return null
}

export function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
