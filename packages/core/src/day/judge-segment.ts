import type { Finding } from '../facts/findings.ts'
import { type Intervals, lengthOf, nothing, setOf, subtract } from '../interval/interval.ts'
import type { Segment } from '../plan/plan-day.ts'
import type { EpochMinute } from '../time/date.ts'
import { type Judging, readAtOf, type Side } from './judging.ts'
import { earlyLeaving, type Lost, tardiness } from './lost-minutes.ts'
import type { Outings } from './outings.ts'
import { endsRemote, isPartlyRemote, startsRemote } from './remote-sides.ts'
import type { ReportedSides } from './reported-sides.ts'
import { contradicts, isOver } from './stays.ts'
import { withTripEdges } from './trip-edges.ts'

/** What became of one segment. Null where nobody can know. */
export interface SegmentResult {
  in: Side | null
  out: Side | null
  /** From in to out. */
  stay: Intervals | null
  /** The time the person was there: the stay without private outings. */
  presence: Intervals | null
  tardyMinutes: number | null
  leftEarlyMinutes: number | null
  graceMinutes: number
  /** The time that was required of somebody who did not come. */
  absent: Intervals
  findings: Finding[]
}

const unknown: SegmentResult = {
  in: null,
  out: null,
  stay: null,
  presence: null,
  tardyMinutes: null,
  leftEarlyMinutes: null,
  graceMinutes: 0,
  absent: nothing,
  findings: [],
}

/**
 * Judges a segment with required time in which nothing was punched: nobody is late or absent before the
 * sources were read that far (rules.md §6).
 */
export function judgeSilence(segment: Segment, judging: Judging): SegmentResult {
  const { planned, settled, asOf, completeThrough, trace } = judging
  if (settled) {
    if (isPartlyRemote(segment, planned)) {
      trace?.step('SILENT_REMOTE', {})
      return { ...unknown, findings: ['REMOTE_UNCONFIRMED'] }
    }
    const { required } = segment
    trace?.step('SILENT', { required: lengthOf(required) })
    const there = { stay: nothing, presence: nothing, tardyMinutes: 0, leftEarlyMinutes: 0 }
    return { ...unknown, ...there, absent: required }
  }
  const lateFromAt = lateFrom(segment, judging)
  if (asOf < lateFromAt) {
    if (lateFromAt < Infinity) trace?.step('SILENT_SO_FAR', { lateFromAt, nowAt: asOf })
    return unknown
  }
  if (completeThrough < lateFromAt) {
    trace?.step('SOURCE_BEHIND', { lateFromAt, readAt: readAtOf(completeThrough) })
    return { ...unknown, findings: ['SOURCE_BEHIND'] }
  }
  trace?.step('NOT_IN_YET', { lateFromAt, nowAt: asOf })
  return { ...unknown, findings: ['NOT_IN_YET'] }
}

/** The minute from which a segment without a punch is remarkable; in a frame only once it is settled. */
function lateFrom(segment: Segment, { planned, policy, slide }: Judging): EpochMinute {
  if (planned.isFrame) return Infinity
  const startAt = slide ? slide.planAt(slide.latest).edges![0] : segment.edges![0]
  return startAt + policy.graceInMinutes + 1
}

/** Judges a segment with required time from its reported in and out (rules.md §5.8, §6). */
export function judgeStay(
  segment: Segment,
  sides: ReportedSides,
  outings: Outings,
  judging: Judging,
): SegmentResult {
  const { planned, policy, settled, trace } = judging
  const end = segment.edges![1]
  const over = isOver(segment, judging)
  const stay = withTripEdges(segment, sides, judging, over)
  const outIsJudged = stay.out !== null && (over || stay.out >= end || planned.isFrame)
  const findings = [...sides.findings]
  const reported = { in: sides.in, out: sides.out, absent: nothing, findings }
  const lacksIn = stay.in === null && !sides.inSaysNothing && (settled || wentOutUnseen(sides, judging))
  if (!settled && !outIsJudged && !lacksIn) findings.push('WORKING')
  if (contradicts(sides, stay)) {
    trace?.step('CONTRADICTION', {
      inAt: sides.in?.minute ?? stay.in!,
      outAt: sides.out?.minute ?? stay.out!,
    })
    findings.push('CONTRADICTION')
    return { ...unknown, ...reported }
  }

  const { approved } = outings
  const lateness = planned.isFrame ? freeHours(stay.in) : tardiness(segment, stay.in, approved, policy, trace)
  const judgedOut = outIsJudged ? stay.out : null
  const earliness = planned.isFrame
    ? freeHours(judgedOut)
    : earlyLeaving(segment, judgedOut, approved, policy, trace)
  if (lacksIn) findings.push(missingIn(segment, judging))
  if (settled && stay.out === null && !sides.outSaysNothing) findings.push(missingOut(segment, judging))
  if (!settled && !outIsJudged && !lacksIn)
    trace?.step('STILL_RUNNING', { endAt: end, readAt: readAtOf(judging.completeThrough) })
  const whole = stay.in === null || stay.out === null ? null : setOf([[stay.in, stay.out]])
  return {
    ...reported,
    stay: whole,
    presence: whole && subtract(whole, outings.all),
    tardyMinutes: lateness.minutes,
    leftEarlyMinutes: earliness.minutes,
    graceMinutes: lateness.grace + earliness.grace,
  }
}

/** In a frame nobody is late or early once their side is known. */
const freeHours = (side: EpochMinute | null): Lost => ({ minutes: side === null ? null : 0, grace: 0 })

/**
 * The sources were read past the out: no in can lie before it, so it is missing before the day ends. Of a
 * doubted key nobody knows until then that it is the out.
 */
const wentOutUnseen = ({ out, findings }: ReportedSides, { completeThrough }: Judging): boolean =>
  out !== null && completeThrough > out.minute && !findings.includes('KEY_DOUBTED')

function missingIn(segment: Segment, { planned, settled, trace }: Judging): Finding {
  const remote = startsRemote(segment, planned)
  trace?.step(remote ? 'REMOTE_IN_MISSING' : settled ? 'IN_MISSING' : 'IN_MISSING_SO_FAR', {})
  return remote ? 'REMOTE_UNCONFIRMED' : 'MISSING_IN'
}

function missingOut(segment: Segment, { planned, trace }: Judging): Finding {
  const remote = endsRemote(segment, planned)
  trace?.step(remote ? 'REMOTE_OUT_MISSING' : 'OUT_MISSING', {})
  return remote ? 'REMOTE_UNCONFIRMED' : 'MISSING_OUT'
}

/** When the passing of time, or of `completeThrough`, changes what a segment comes to. */
export function turnsOf(segment: Segment, sides: ReportedSides | null, judging: Judging): EpochMinute[] {
  if (sides === null) {
    const lateFromAt = lateFrom(segment, judging)
    return lateFromAt < Infinity ? [lateFromAt] : []
  }
  const end = segment.edges![1]
  const { in: entered, out } = sides
  return [
    ...(out !== null && out.minute >= end ? [] : [end]),
    ...(entered === null && out !== null ? [out.minute + 1] : []),
  ]
}
