import {
  holds,
  hull,
  type Intervals,
  intersect,
  lengthOf,
  nothing,
  setOf,
  subtract,
} from '../interval/interval.ts'
import type { Segment } from '../plan/plan-day.ts'
import type { Pass } from '../punch/passes.ts'
import type { EpochMinute } from '../time/date.ts'
import type { Finding } from './facts.ts'
import type { Corrections, Judging, Side } from './judging.ts'
import { earlyLeaving, tardiness } from './lost-minutes.ts'
import { outingsOf, sidesOf } from './reported-sides.ts'

/** What became of one segment. Null where nobody can know. */
export interface SegmentResult {
  in: Side | null
  out: Side | null
  /** The time the person was there, without private outings. */
  presence: Intervals | null
  tardyMinutes: number | null
  leftEarlyMinutes: number | null
  graceMinutes: number
  absentMinutes: number
  outings: Intervals
  findings: Finding[]
  /** Instants at which the passing of time, or of `completeThrough`, changes this. */
  turns: EpochMinute[]
}

/** Judges a segment with required time (rules.md §5.7–9, §6). */
export function judgeSegment(
  segment: Segment,
  passes: readonly Pass[],
  corrections: Corrections,
  judging: Judging,
): SegmentResult {
  const hasPunch = passes.length > 0 || corrections.in !== null || corrections.out !== null
  return hasPunch ? judgeStay(segment, passes, corrections, judging) : judgeSilence(segment, judging)
}

const unknown: SegmentResult = {
  in: null,
  out: null,
  presence: null,
  tardyMinutes: null,
  leftEarlyMinutes: null,
  graceMinutes: 0,
  absentMinutes: 0,
  outings: nothing,
  findings: [],
  turns: [],
}

/** Nothing was punched: nobody is late or absent before the sources were read that far. */
function judgeSilence(segment: Segment, judging: Judging): SegmentResult {
  const { planned, policy, settled, asOf, completeThrough } = judging
  if (settled) {
    if (intersect(segment.required, planned.remote).length > 0)
      return { ...unknown, findings: ['REMOTE_UNCONFIRMED'] }
    return {
      ...unknown,
      presence: nothing,
      tardyMinutes: 0,
      leftEarlyMinutes: 0,
      absentMinutes: lengthOf(segment.required),
    }
  }
  const lateFrom = segment.edges![0] + policy.graceInMinutes + 1
  const findings: Finding[] =
    asOf < lateFrom ? [] : [completeThrough < lateFrom ? 'SOURCE_BEHIND' : 'NOT_IN_YET']
  return { ...unknown, findings, turns: [lateFrom] }
}

function judgeStay(
  segment: Segment,
  passes: readonly Pass[],
  corrections: Corrections,
  judging: Judging,
): SegmentResult {
  const { planned, policy, settled, completeThrough } = judging
  const [start, end] = segment.edges!
  const sides = sidesOf(passes, judging, segment.edges, corrections)
  const outings = outingsOf(passes, sides, planned)
  const over = settled || completeThrough >= end
  const turns = sides.out !== null && sides.out.minute >= end ? [] : [end]
  const base = { in: sides.in, out: sides.out, outings: outings.all, absentMinutes: 0, turns }
  if (sides.in && sides.out && sides.out.minute <= sides.in.minute) {
    return { ...unknown, ...base, findings: [...sides.findings, 'CONTRADICTION'] }
  }

  const findings = sides.findings
  const stay = withTripEdges(segment, sides, judging, over)
  const lateness = tardiness(segment, stay.in, outings.approved, policy)
  if (lateness.minutes && sides.in?.origin === 'device' && holds(planned.remote, start)) {
    base.in = null
    stay.in = null
    lateness.minutes = null
    findings.push('REMOTE_UNCONFIRMED')
  }
  const judgedOut = stay.out !== null && (over || stay.out >= end)
  const earliness = judgedOut
    ? earlyLeaving(segment, stay.out, outings.approved, policy)
    : { minutes: null, grace: 0 }
  if (earliness.minutes && sides.out?.origin === 'device' && holds(planned.remote, end - 1)) {
    base.out = null
    stay.out = null
    earliness.minutes = null
    findings.push('REMOTE_UNCONFIRMED')
  }
  if (settled) {
    if (stay.in === null) findings.push(holds(planned.remote, start) ? 'REMOTE_UNCONFIRMED' : 'MISSING_IN')
    if (stay.out === null)
      findings.push(holds(planned.remote, end - 1) ? 'REMOTE_UNCONFIRMED' : 'MISSING_OUT')
  } else if (stay.out === null || !judgedOut) findings.push('WORKING')
  return {
    ...base,
    presence:
      stay.in === null || stay.out === null ? null : subtract(setOf([[stay.in, stay.out]]), outings.all),
    tardyMinutes: lateness.minutes,
    leftEarlyMinutes: earliness.minutes,
    graceMinutes: lateness.grace + earliness.grace,
    findings,
  }
}

/** Beside a trip, a missing side or one that is off by no more than the travel takes the edge of the required time (rules.md §6). */
function withTripEdges(
  segment: Segment,
  sides: { in: Side | null; out: Side | null },
  judging: Judging,
  over: boolean,
) {
  const { planned, policy } = judging
  const stay = { in: sides.in?.minute ?? null, out: sides.out?.minute ?? null }
  if (planned.trips.length === 0) return stay
  const [start, end] = segment.edges!
  const [first, last] = hull(segment.required)!
  const before = intersect(segment.planned, [[-Infinity, first]]).at(-1)
  if (before && holds(planned.trips, before[1] - 1)) {
    if (stay.in === null || (stay.in > start && stay.in - start <= policy.travelMinutes)) stay.in = first
  }
  const after = intersect(segment.planned, [[last, Infinity]])[0]
  if (over && after && holds(planned.trips, after[0])) {
    if (stay.out === null || (stay.out < end && end - stay.out <= policy.travelMinutes)) stay.out = last
  }
  return stay
}
