import { type DayNumber, dayMinutes, type EpochMinute, type EpochMs, minuteMs } from './date.ts'

/**
 * The offsets of a zone over some days: from `starts[i]` (minutes since 1970, the first one minus infinity)
 * on, local time is UTC plus `offsets[i]` minutes.
 */
export interface ZoneOffsets {
  zone: string
  starts: EpochMinute[]
  offsets: number[]
}

/**
 * Builds the table for the days from `from` to `to`; days outside have the offset of the nearest day inside.
 * The only place that asks Temporal, because a conversion costs microseconds.
 * @throws RangeError for a zone that IANA does not know
 */
export function zoneOffsets(zone: string, from: DayNumber, to: DayNumber): ZoneOffsets {
  if (/^[+-]/.test(zone)) throw new RangeError(`${zone} is an offset; name a zone such as Asia/Seoul.`)
  let at = Temporal.Instant.fromEpochMilliseconds((from - 1) * dayMinutes * minuteMs).toZonedDateTimeISO(zone)
  const end = (to + 2) * dayMinutes
  const table: ZoneOffsets = { zone, starts: [-Infinity], offsets: [at.offsetNanoseconds / 6e10] }
  for (;;) {
    const next = at.getTimeZoneTransition('next')
    if (next === null || next.epochMilliseconds / minuteMs >= end) return table
    table.starts.push(next.epochMilliseconds / minuteMs)
    table.offsets.push(next.offsetNanoseconds / 6e10)
    at = next
  }
}

const offsetIndex = (zone: ZoneOffsets, at: EpochMinute): number => {
  let index = zone.starts.length - 1
  while (index > 0 && at < zone.starts[index]!) index--
  return index
}

/**
 * The instant of a wall time, given as minutes since 00:00 of the date (may be below 0 or above 1440). One
 * that occurs twice is the earlier one; one that does not exist is moved forward by the gap (rules.md §3).
 * @example 02:30 in New York on 2026-03-08 does not exist and is 03:30
 */
export function wallToMinute(zone: ZoneOffsets, day: DayNumber, wall: number): EpochMinute {
  const local = day * dayMinutes + wall
  const { starts, offsets } = zone
  for (let index = 0; index < starts.length; index++) {
    const at = local - offsets[index]!
    if (index + 1 === starts.length || at < starts[index + 1]!) {
      // Before its own start, the wall time fell into the gap between two offsets: the offset before the gap
      // moves it forward.
      return at < starts[index]! ? local - offsets[index - 1]! : at
    }
  }
  return local
}

/** The wall time of an instant on a date, in minutes since 00:00 of the date. */
export function minuteToWall(zone: ZoneOffsets, day: DayNumber, at: EpochMinute): number {
  return at + zone.offsets[offsetIndex(zone, at)]! - day * dayMinutes
}

/** The local date of an instant. */
export function localDay(zone: ZoneOffsets, at: EpochMs): DayNumber {
  const minute = Math.floor(at / minuteMs)
  return Math.floor((minute + zone.offsets[offsetIndex(zone, minute)]!) / dayMinutes)
}
