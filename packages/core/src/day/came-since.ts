import type { DayFacts } from '../facts/facts.ts'
import { type EpochMs, minuteMs } from '../time/date.ts'
import { wallToMinute } from '../time/zone.ts'
import { boundariesOf } from './boundary.ts'

/**
 * Whether a punch or an approved correction on which this date can depend has come about after `since` and by
 * `asOf`: punches up to the end of the next date, whose passes decide what is carried over, and corrections
 * of the date and the one before. A result that was judged at `since` did not know it, even where it changes
 * nothing.
 */
export function cameSince(facts: DayFacts, since: EpochMs): boolean {
  const isNew = (at: EpochMs) => at > since && at <= facts.asOf
  if (facts.punches.some(({ at }) => isNew(at))) {
    const until = boundariesOf(facts)[3] * minuteMs
    if (facts.punches.some(({ at }) => isNew(at) && at < until)) return true
  }
  return [1, 2].some((place) => {
    const { zone, requests } = facts.dates[place]!
    const isNewWall = (wall: number | undefined) =>
      wall !== undefined && isNew(wallToMinute(zone, facts.workDate + place - 2, wall) * minuteMs)
    return requests.some(
      (request) => request.type === 'correction' && (isNewWall(request.in) || isNewWall(request.out)),
    )
  })
}
