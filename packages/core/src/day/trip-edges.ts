import { holds, hull, type Interval, intersect } from '../interval/interval.ts'
import type { PlannedDay, Segment } from '../plan/plan-day.ts'
import type { EpochMinute } from '../time/date.ts'
import type { Judging } from './judging.ts'
import type { ReportedSides } from './reported-sides.ts'

/** The minutes that a segment is judged by; null where they are not known. */
export interface Stay {
  in: EpochMinute | null
  out: EpochMinute | null
}

/**
 * The minutes of in and out that a segment is judged by. Beside a trip, a missing side takes the edge of the
 * required time, and so does a punch inside of it by no more than the travel (rules.md §6).
 */
export function withTripEdges(
  segment: Segment,
  sides: ReportedSides,
  { planned, policy, trace }: Judging,
  over: boolean,
): Stay {
  const stay: Stay = { in: sides.in?.minute ?? null, out: sides.out?.minute ?? null }
  if (planned.trips.length === 0) return stay
  const [first, last] = hull(segment.required)!
  const travel = policy.travelMinutes
  if (!sides.inSaysNothing && isTripBefore(segment, planned, first)) {
    if (stay.in === null || (stay.in > first && stay.in - first <= travel)) {
      trace?.step('TRIP_IN', { tapAt: stay.in, edgeAt: first, travel })
      stay.in = first
    }
  }
  if (!sides.outSaysNothing && over && isTripBehind(segment, planned, last)) {
    if (stay.out === null || (stay.out < last && last - stay.out <= travel)) {
      trace?.step('TRIP_OUT', { tapAt: stay.out, edgeAt: last, travel })
      stay.out = last
    }
  }
  return stay
}

/** Whether the planned minute before the required time, looking past breaks, is on a trip. */
function isTripBefore(segment: Segment, { trips }: PlannedDay, first: EpochMinute): boolean {
  const before = intersect(segment.planned, [[-Infinity, first]]).at(-1)
  return before !== undefined && holds(trips, before[1] - 1)
}

/** Whether the planned minute behind the required time, looking past breaks, is on a trip. */
export function isTripBehind(segment: Segment, { trips }: PlannedDay, last: EpochMinute): boolean {
  const after: Interval | undefined = intersect(segment.planned, [[last, Infinity]])[0]
  return after !== undefined && holds(trips, after[0])
}
