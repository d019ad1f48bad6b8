import type { Finding } from '../facts/findings.ts'
import { holds, type Intervals, intersect, lengthOf, nothing, setOf, subtract } from '../interval/interval.ts'
import type { Segment } from '../plan/plan-day.ts'
import type { Judging, Side } from './judging.ts'
import { earlyLeaving, type Lost, tardiness } from './lost-minutes.ts'
import type { Outings, ReportedSides } from './reported-sides.ts'
import { withTripEdges } from './trip-edges.ts'

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
  findings: Finding[]
}

const unknown: SegmentResult = {
  in: null,
  out: null,
  presence: null,
  tardyMinutes: null,
  leftEarlyMinutes: null,
  graceMinutes: 0,
  absentMinutes: 0,
  findings: [],
}

/**
 * Judges a segment with required time in which nothing was punched: nobody is late or absent before the
 * sources were read that far (rules.md §6).
 */
export function judgeSilence(segment: Segment, judging: Judging): SegmentResult {
  const { planned, settled, asOf, completeThrough, trace } = judging
  if (settled) {
    if (intersect(segment.required, planned.remote).length > 0) {
      trace?.step('SILENT_REMOTE', {})
      return { ...unknown, findings: ['REMOTE_UNCONFIRMED'] }
    }
    const required = lengthOf(segment.required)
    trace?.step('SILENT', { required })
    return { ...unknown, presence: nothing, tardyMinutes: 0, leftEarlyMinutes: 0, absentMinutes: required }
  }
  const lateFromAt = lateFrom(segment, judging)
  if (asOf < lateFromAt) {
    trace?.step('SILENT_SO_FAR', { lateFromAt, nowAt: asOf })
    return unknown
  }
  if (completeThrough < lateFromAt) {
    trace?.step('SOURCE_BEHIND', { lateFromAt, readAt: completeThrough })
    return { ...unknown, findings: ['SOURCE_BEHIND'] }
  }
  trace?.step('NOT_IN_YET', { lateFromAt, nowAt: asOf })
  return { ...unknown, findings: ['NOT_IN_YET'] }
}

/** The minute from which a segment without a punch is remarkable. */
export const lateFrom = (segment: Segment, { policy }: Judging) =>
  segment.edges![0] + policy.graceInMinutes + 1

/** Judges a segment with required time from its in and out (rules.md §5.8, §6). */
export function judgeStay(
  segment: Segment,
  sides: ReportedSides,
  outings: Outings,
  judging: Judging,
): SegmentResult {
  const { planned, policy, settled, completeThrough, trace } = judging
  const [start, end] = segment.edges!
  const over = settled || completeThrough >= end
  const findings = [...sides.findings]
  const reported = { in: sides.in, out: sides.out, absentMinutes: 0, findings }
  if (sides.in && sides.out && sides.out.minute <= sides.in.minute) {
    trace?.step('CONTRADICTION', { inAt: sides.in.minute, outAt: sides.out.minute })
    findings.push('CONTRADICTION')
    return { ...unknown, ...reported }
  }

  const stay = withTripEdges(segment, sides, judging, over)
  let lateness = tardiness(segment, stay.in, outings.approved, policy, null)
  if (lateness.minutes && sides.in?.origin === 'device' && holds(planned.remote, start)) {
    trace?.step('REMOTE_IN', { tapAt: sides.in.minute, startAt: start })
    findings.push('REMOTE_UNCONFIRMED')
    reported.in = stay.in = null
    lateness = nothingKnown
  } else if (trace) tardiness(segment, stay.in, outings.approved, policy, trace)

  const judgedOut = stay.out !== null && (over || stay.out >= end) ? stay.out : null
  let earliness = earlyLeaving(segment, judgedOut, outings.approved, policy, null)
  if (earliness.minutes && sides.out?.origin === 'device' && holds(planned.remote, end - 1)) {
    trace?.step('REMOTE_OUT', { tapAt: sides.out.minute, endAt: end })
    findings.push('REMOTE_UNCONFIRMED')
    reported.out = stay.out = null
    earliness = nothingKnown
  } else if (trace) earlyLeaving(segment, judgedOut, outings.approved, policy, trace)

  if (settled) findings.push(...missingSides(segment, stay, judging))
  else if (stay.out === null || judgedOut === null) {
    trace?.step('STILL_RUNNING', { endAt: end, readAt: completeThrough })
    findings.push('WORKING')
  }
  return {
    ...reported,
    presence:
      stay.in === null || stay.out === null ? null : subtract(setOf([[stay.in, stay.out]]), outings.all),
    tardyMinutes: lateness.minutes,
    leftEarlyMinutes: earliness.minutes,
    graceMinutes: lateness.grace + earliness.grace,
  }
}

const nothingKnown: Lost = { minutes: null, grace: 0 }

function missingSides(
  segment: Segment,
  stay: { in: number | null; out: number | null },
  { planned, trace }: Judging,
): Finding[] {
  const [start, end] = segment.edges!
  const findings: Finding[] = []
  if (stay.in === null) {
    const remote = holds(planned.remote, start)
    trace?.step(remote ? 'REMOTE_IN_MISSING' : 'IN_MISSING', {})
    findings.push(remote ? 'REMOTE_UNCONFIRMED' : 'MISSING_IN')
  }
  if (stay.out === null) {
    const remote = holds(planned.remote, end - 1)
    trace?.step(remote ? 'REMOTE_OUT_MISSING' : 'OUT_MISSING', {})
    findings.push(remote ? 'REMOTE_UNCONFIRMED' : 'MISSING_OUT')
  }
  return findings
}

/** When the passing of time, or of `completeThrough`, changes what a segment comes to. */
export function turnOf(segment: Segment, sides: ReportedSides | null, judging: Judging): number {
  const end = segment.edges![1]
  if (sides === null) return lateFrom(segment, judging)
  return sides.out !== null && sides.out.minute >= end ? -Infinity : end
}
