import type { DayFacts } from '../facts/facts.ts'
import { type EpochMs, minuteMs } from '../time/date.ts'
import { wallToMinute } from '../time/zone.ts'
import { boundariesOf } from './boundary.ts'

/**
 * Whether a punch or an approved correction that may belong to this date has come about after `since` and by `asOf`.
 * A result that was judged at `since` did not know it, even where it changes nothing.
 */
export function cameSince(facts: DayFacts, since: EpochMs): boolean {
  const isNew = (at: EpochMs) => at > since && at <= facts.asOf
  const date = facts.dates[2]
  if (facts.punches.some(({ at }) => isNew(at))) {
    const until = (boundariesOf(facts)[2]! + date.policy.carryOverMinutes) * minuteMs
    if (facts.punches.some(({ at }) => isNew(at) && at < until)) return true
  }
  return date.requests.some(
    (request) =>
      request.type === 'correction' &&
      [request.in, request.out].some(
        (side) => side !== undefined && isNew(wallToMinute(date.zone, facts.workDate, side) * minuteMs),
      ),
  )
}
