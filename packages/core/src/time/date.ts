/** Days since 1970-01-01. */
export type DayNumber = number
/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number
/** Minutes since 1970-01-01T00:00Z. */
export type EpochMinute = number

export const dayMinutes = 1440
export const minuteMs = 60_000
export const dayMs = dayMinutes * minuteMs

/** The day of a date `YYYY-MM-DD` of the Gregorian calendar, or null if it is none (`2026-02-30`). */
export function parseDate(text: string): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return dayOfCivil(year, month, day)
}

/**
 * The day of a date that is known to be one.
 * @throws RangeError otherwise
 */
export function dayNumber(text: string): DayNumber {
  const day = parseDate(text)
  if (day === null) throw new RangeError(`${text} is not a date. Write it as YYYY-MM-DD.`)
  return day
}

/** `20759` → `2026-11-02` */
export function dateText(day: DayNumber): string {
  const [year, month, date] = civilOf(day)
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(date)}`
}

/** The UTC day that an instant lies in. */
export const dayNumberAt = (at: EpochMs): DayNumber => Math.floor(at / (dayMinutes * minuteMs))

/** The minute that an instant lies in: a punch counts from the start of its minute (rules.md §3). */
export const minuteOf = (at: EpochMs): EpochMinute => Math.floor(at / minuteMs)

export const pad = (value: number): string => String(value).padStart(2, '0')

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Days in 400 Gregorian years; years are counted from March so that the leap day comes last. */
const daysPerEra = 146_097

export function dayOfCivil(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysPerEra + dayOfEra - 719_468
}

export function civilOf(days: DayNumber): [year: number, month: number, day: number] {
  const shifted = days + 719_468
  const era = Math.floor(shifted / daysPerEra)
  const dayOfEra = shifted - era * daysPerEra
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return [
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  ]
}
