import { civilOf, type DayNumber, dayOfCivil } from '../time/date.ts'

/** How many years days, and the log of who looked at them, are kept. */
export interface RetentionPolicy {
  daysYears: number
  accessYears: number
}

/** What the law asks for at least: LSA §42 of days, PIPA §29 of the log of access (rules.md §14). */
export const leastYears: Readonly<RetentionPolicy> = { daysYears: 3, accessYears: 2 }
/** Nobody needs more, and a slip of the finger keeps nothing for ever. */
export const mostYears = 30

/**
 * Facts are kept some dates longer than days: the first day that is kept rests on plans and punches of the
 * dates before it.
 */
export const factDates = 7

/**
 * The first date that is kept: the first of this month so many years ago, so that months go whole and each
 * of their days is older than the years.
 */
export function keptFrom(today: DayNumber, years: number): DayNumber {
  const [year, month] = civilOf(today)
  return dayOfCivil(year - years, month, 1)
}

/** From which dates on is kept, as far as nothing that waits for somebody holds earlier ones. */
export interface KeptDates {
  daysFrom: DayNumber
  factsFrom: DayNumber
  accessFrom: DayNumber
}

/**
 * From which dates on is kept today. `waiting` is the first date of which something is still to be decided;
 * its month and what follows stay until it is. Nothing that was purged is kept again (`known`).
 */
export function keptDates(
  today: DayNumber,
  { daysYears, accessYears }: RetentionPolicy,
  waiting: DayNumber | null,
  known: KeptDates | null,
): KeptDates {
  const byAge = keptFrom(today, daysYears)
  const held = waiting === null ? byAge : Math.min(byAge, keptFrom(waiting, 0))
  const daysFrom = Math.max(held, known?.daysFrom ?? held)
  const accessFrom = keptFrom(today, accessYears)
  return {
    daysFrom,
    factsFrom: daysFrom - factDates,
    accessFrom: Math.max(accessFrom, known?.accessFrom ?? accessFrom),
  }
}
