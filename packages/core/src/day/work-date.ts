import { type DayNumber, type EpochMs, minuteMs } from '../time/date.ts'
import type { WallMinutes } from '../time/wall.ts'
import { localDay, wallToMinute, type ZoneOffsets } from '../time/zone.ts'

/**
 * The work date that it is for somebody at an instant, as far as the clock says: the local date, or until the
 * cutoff the one before (rules.md §4, *b0*). `cutoffOn` is the `dayCutoff` of the policy that holds on a
 * date.
 */
export function workDateAt(
  zone: ZoneOffsets,
  at: EpochMs,
  cutoffOn: (day: DayNumber) => WallMinutes,
): DayNumber {
  const day = localDay(zone, at)
  return at < wallToMinute(zone, day, cutoffOn(day - 1)) * minuteMs ? day - 1 : day
}
