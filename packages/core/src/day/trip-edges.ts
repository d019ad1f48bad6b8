import { holds, hull, intersect } from '../interval/interval.ts'
import type { Segment } from '../plan/plan-day.ts'
import type { EpochMinute } from '../time/date.ts'
import type { Judging } from './judging.ts'
import type { ReportedSides } from './reported-sides.ts'

/**
 * The minutes of in and out that a segment is judged by. Beside a trip, a missing side or one that is off by
 * no more than the travel takes the edge of the required time (rules.md §6).
 */
export function withTripEdges(
  segment: Segment,
  sides: ReportedSides,
  { planned, policy, trace }: Judging,
  over: boolean,
): { in: EpochMinute | null; out: EpochMinute | null } {
  const stay = { in: sides.in?.minute ?? null, out: sides.out?.minute ?? null }
  if (planned.trips.length === 0) return stay
  const [start, end] = segment.edges!
  const [first, last] = hull(segment.required)!
  const travel = policy.travelMinutes
  const before = intersect(segment.planned, [[-Infinity, first]]).at(-1)
  if (before && holds(planned.trips, before[1] - 1)) {
    if (stay.in === null || (stay.in > start && stay.in - start <= travel)) {
      trace?.step('TRIP_IN', { tapAt: stay.in, edgeAt: first, travel })
      stay.in = first
    }
  }
  const after = intersect(segment.planned, [[last, Infinity]])[0]
  if (over && after && holds(planned.trips, after[0])) {
    if (stay.out === null || (stay.out < end && end - stay.out <= travel)) {
      trace?.step('TRIP_OUT', { tapAt: stay.out, edgeAt: last, travel })
      stay.out = last
    }
  }
  return stay
}
