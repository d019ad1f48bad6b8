import { civilOf, type DayNumber, dayOfCivil, daysInMonth } from './date.ts'

/** Periods are asked for one after the other from the same start: it is taken apart once. */
let known: { start: DayNumber; civil: ReturnType<typeof civilOf> } = { start: 0, civil: civilOf(0) }

function civilOfStart(start: DayNumber): ReturnType<typeof civilOf> {
  if (known.start !== start) known = { start, civil: civilOf(start) }
  return known.civil
}

/**
 * The day after a period of so many months that began on `start`. Where the last month has no such date the
 * period ends with that month, and the day after it is the first of the next (Civil Act §160).
 */
export function monthsAfter(start: DayNumber, months: number): DayNumber {
  const [year, month, date] = civilOfStart(start)
  const index = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1]
  const length = daysInMonth(toYear, toMonth)
  return date <= length ? dayOfCivil(toYear, toMonth, date) : dayOfCivil(toYear, toMonth, length) + 1
}

/** How many periods of `months` that began on `start` have ended before `day`. */
export function periodsBefore(start: DayNumber, day: DayNumber, months: number): number {
  if (day <= start) return 0
  const [year, month] = civilOfStart(start)
  const [atYear, atMonth] = civilOf(day)
  let count = Math.floor((atYear * 12 + atMonth - (year * 12 + month)) / months) + 1
  while (count > 0 && monthsAfter(start, count * months) > day) count -= 1
  return count
}
