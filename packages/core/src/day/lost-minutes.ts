import type { Trace } from '../facts/trace.ts'
import { type Intervals, intersect, lengthWithin, subtract } from '../interval/interval.ts'
import type { Segment } from '../plan/plan-day.ts'
import type { Policy } from '../policy/policy.ts'
import type { EpochMinute } from '../time/date.ts'

export interface Lost {
  /** Null where the side is not known. */
  minutes: number | null
  /** Judged minutes that grace covers. */
  grace: number
}

/** What is lost at the start of a segment; `excusedBy` are approved outings (rules.md §6). */
export function tardiness(
  segment: Segment,
  entered: EpochMinute | null,
  excusedBy: Intervals,
  policy: Policy,
  trace: Trace | null,
): Lost {
  if (entered === null) return { minutes: null, grace: 0 }
  const start = segment.edges![0]
  const graceEnd = start + policy.graceInMinutes
  if (entered <= start) trace?.step('IN_TIME', { inAt: entered, startAt: start })
  else {
    const values = { inAt: entered, startAt: start, late: entered - start, grace: policy.graceInMinutes }
    trace?.step(entered > graceEnd ? 'LATE' : 'IN_GRACE', values)
  }
  return lost(
    subtract(segment.judged, excusedBy),
    [start, entered],
    [start, Math.min(entered, graceEnd)],
    entered > graceEnd,
    policy,
    trace && { trace, figure: 'tardyMinutes' },
  )
}

/** The mirror image at its end. */
export function earlyLeaving(
  segment: Segment,
  left: EpochMinute | null,
  excusedBy: Intervals,
  policy: Policy,
  trace: Trace | null,
): Lost {
  if (left === null) return { minutes: null, grace: 0 }
  const end = segment.edges![1]
  const graceStart = end - policy.graceOutMinutes
  if (left >= end) trace?.step('OUT_TIME', { outAt: left, endAt: end })
  else {
    const values = { outAt: left, endAt: end, early: end - left, grace: policy.graceOutMinutes }
    trace?.step(left < graceStart ? 'EARLY' : 'OUT_GRACE', values)
  }
  return lost(
    subtract(segment.judged, excusedBy),
    [left, end],
    [Math.max(left, graceStart), end],
    left < graceStart,
    policy,
    trace && { trace, figure: 'leftEarlyMinutes' },
  )
}

/** Inside the grace nothing is lost; past it all of it is, or with `forgive` what grace does not cover. */
function lost(
  judged: Intervals,
  missed: readonly [number, number],
  covered: readonly [number, number],
  past: boolean,
  policy: Policy,
  explained: { trace: Trace; figure: 'tardyMinutes' | 'leftEarlyMinutes' } | null,
): Lost {
  const all = lengthWithin(judged, ...missed)
  const grace = lengthWithin(judged, ...covered)
  if (explained) {
    const { trace, figure } = explained
    const forgiven = policy.graceMode === 'forgive' ? grace : 0
    if (past) trace.times(figure, intersect(judged, [missed]))
    if (past) trace.minutes(figure, 'forgiven', -forgiven)
    if (!past || forgiven > 0) trace.times('graceMinutes', intersect(judged, [covered]))
  }
  if (!past) return { minutes: 0, grace }
  return policy.graceMode === 'forgive' ? { minutes: all - grace, grace } : { minutes: all, grace: 0 }
}
