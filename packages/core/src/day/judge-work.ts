import type { DateFacts } from '../facts/facts.ts'
import type { Trace } from '../facts/trace.ts'
import { type Intervals, intersect, lengthWithin, nothing, union } from '../interval/interval.ts'
import type { Segment } from '../plan/plan-day.ts'
import type { Pass } from '../punch/passes.ts'
import type { DayNumber } from '../time/date.ts'
import { correctionsBySegment, uncorrected } from './corrections.ts'
import { countedMinutes } from './counted-minutes.ts'
import { judgeSilence, judgeStay, turnOf } from './judge-segment.ts'
import type { JudgedDay, Judging } from './judging.ts'
import type { OwnedPasses } from './owned-passes.ts'
import { outingsOf, punchedOutings, type ReportedSides, sidesOf } from './reported-sides.ts'
import { passesOfSegments } from './segment-passes.ts'

/** Judges a date that has begun and has required time, by its segments (rules.md §5, §6). */
export function judgeWork(date: DateFacts, day: DayNumber, owned: OwnedPasses, judging: Judging): JudgedDay {
  const { planned, figures, trace } = judging
  const segments = planned.segments.filter((segment) => segment.edges !== null)
  const corrections = correctionsBySegment(date, day, planned.segments, judging)
  const dealt = dealPasses(planned.segments, owned)
  const inSegment = (segment: Segment) => {
    const place = planned.segments.indexOf(segment)
    if (trace) trace.segment = planned.segments.length > 1 ? place + 1 : null
    return place
  }

  let punchedOut: Intervals = nothing
  const sides = segments.map((segment): ReportedSides | null => {
    const place = inSegment(segment)
    const correction = corrections.get(place) ?? uncorrected
    if (dealt[place]!.length === 0 && correction === uncorrected) return null
    const found = sidesOf(dealt[place]!, judging, segment.edges, correction)
    punchedOut = union(punchedOut, punchedOutings(dealt[place]!, found, trace))
    return found
  })
  if (trace) trace.segment = null
  const punched = owned.passes.length > 0 || corrections.size > 0
  const outings = punched ? outingsOf(punchedOut, planned, trace) : noOutings
  const results = segments.map((segment, index) => {
    inSegment(segment)
    const found = sides[index]!
    return found ? judgeStay(segment, found, outings, judging) : judgeSilence(segment, judging)
  })
  if (trace) trace.segment = null
  const counted = countedMinutes(date, day, planned, segments, results, trace)
  const absent = results.filter((result) => result.absentMinutes > 0)
  const wholeDay = absent.length === results.length && date.plan?.standardMinutes !== undefined
  const judged: JudgedDay = {
    in: results[0]!.in,
    out: results.at(-1)!.out,
    workedMinutes: counted.workedMinutes === null ? null : counted.workedMinutes + figures.deemedMinutes,
    tardyMinutes: sum(results.map((result) => result.tardyMinutes)),
    leftEarlyMinutes: sum(results.map((result) => result.leftEarlyMinutes)),
    overtimeMinutes: planned.overtime.length === 0 ? 0 : counted.overtimeMinutes,
    outsidePlanMinutes: counted.outsidePlanMinutes,
    nightMinutes: counted.nightMinutes,
    graceMinutes: results.reduce((total, result) => total + result.graceMinutes, 0),
    absentMinutes: wholeDay
      ? figures.requiredMinutes
      : absent.reduce((total, result) => total + result.absentMinutes, 0),
    outingMinutes: outings.all.reduce(
      (total, [start, end]) => total + lengthWithin(planned.required, start, end),
      0,
    ),
    findings: results.flatMap((result) => result.findings),
    turns: segments.map((segment, index) => turnOf(segment, sides[index]!, judging)),
  }
  if (trace) {
    const silent = segments.filter((_, index) => results[index]!.absentMinutes > 0)
    traceWork(trace, judging, wholeDay ? null : silent, outings.all)
  }
  const { findings } = judged
  const away = figures.leaveMinutes > 0 || figures.deemedMinutes > 0
  if (absent.length > 0) findings.push(punched || away ? 'PARTLY_ABSENT' : 'ABSENT')
  if (judged.tardyMinutes) findings.push('TARDY')
  if (judged.leftEarlyMinutes) findings.push('LEFT_EARLY')
  if (judged.graceMinutes > 0) findings.push('GRACE_USED')
  if (judged.outsidePlanMinutes) findings.push('OUTSIDE_PLAN')
  if (outings.all.length > 0) findings.push('OUTING')
  if (figures.deemedMinutes > 0) findings.push('DEEMED')
  const least = judging.policy.outsidePlanMinMinutes
  if (counted.onLeaveMinutes > 0) {
    trace?.step('LEAVE_PRESENCE', { presence: counted.onLeaveMinutes, least })
    if (counted.onLeaveMinutes >= least) findings.push('LEAVE_WITH_PUNCH')
  }
  return judged
}

/** The sums that no segment knows of itself. */
function traceWork(
  trace: Trace,
  { planned, figures }: Judging,
  /** Null where the whole day counts as absent. */
  absent: readonly Segment[] | null,
  outings: Intervals,
): void {
  trace.draw('outing', outings)
  trace.times('outingMinutes', intersect(planned.required, outings))
  trace.minutes('workedMinutes', 'deemed', figures.deemedMinutes)
  if (absent === null) trace.minutes('absentMinutes', 'standard', figures.requiredMinutes)
  for (const segment of absent ?? []) trace.times('absentMinutes', segment.required)
}

const noOutings = { approved: nothing, all: nothing }

/** Null if one of them is (rules.md §5.9). */
function sum(values: readonly (number | null)[]): number | null {
  let total = 0
  for (const value of values) {
    if (value === null) return null
    total += value
  }
  return total
}

/** A pass that was carried over belongs to the last segment with required time, wherever it lies. */
function dealPasses(segments: readonly Segment[], owned: OwnedPasses): (readonly Pass[])[] {
  const dealt = passesOfSegments(segments, owned.carriedOver ? owned.passes.slice(0, -1) : owned.passes)
  if (!owned.carriedOver) return dealt
  const last = segments.findLastIndex((segment) => segment.edges !== null)
  return dealt.map((passes, place) => (place === last ? [...passes, owned.carriedOver!] : passes))
}
