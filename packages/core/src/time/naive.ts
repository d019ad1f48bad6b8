import { type DayNumber, type EpochMs, minuteMs, parseDate } from './date.ts'
import { wallToMinute, type ZoneOffsets } from './zone.ts'

/** A local date and time without a zone. */
export interface NaiveTime {
  date: string
  day: DayNumber
  /** Minutes since 00:00. */
  minute: number
  /** Milliseconds within the minute. */
  millisecond: number
}

const pattern = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?$/

/**
 * Reads `YYYY-MM-DD HH:MM:SS[.fff]` (or with a T); null if it is not a time of the calendar and the clock.
 */
export function parseNaive(text: string): NaiveTime | null {
  const match = pattern.exec(text)
  if (match === null) return null
  const [, date, hour, minute, second = '0', fraction = '0'] = match
  const day = parseDate(date!)
  if (day === null || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null
  const milliseconds = Math.floor(Number(`0.${fraction}`) * 1000)
  return {
    date: date!,
    day,
    minute: Number(hour) * 60 + Number(minute),
    millisecond: Number(second) * 1000 + milliseconds,
  }
}

/**
 * The instant of a naive time in a zone; a repeated local time is the earlier one, a skipped one is moved
 * forward (rules.md §3).
 */
export function naiveToInstant(zone: ZoneOffsets, naive: NaiveTime): EpochMs {
  return wallToMinute(zone, naive.day, naive.minute) * minuteMs + naive.millisecond
}
