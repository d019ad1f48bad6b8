import type { Trace } from '../explanation/trace.ts'
import { type Intervals, intersect, lengthWithin, nothing, union } from '../interval/interval.ts'
import type { Segment } from '../plan/plan-day.ts'
import type { Pass } from '../punch/passes.ts'
import type { DayNumber, EpochMinute } from '../time/date.ts'
import { wallToMinute } from '../time/zone.ts'
import { countedMinutes } from './counted-minutes.ts'
import type { DateFacts, Finding } from './facts.ts'
import { judgeFreeDay } from './judge-free-day.ts'
import { judgeSilence, judgeStay, turnOf } from './judge-segment.ts'
import type { Corrections, Judging, Side } from './judging.ts'
import type { OwnedPasses } from './owned-passes.ts'
import { outingsOf, punchedOutings, type ReportedSides, sidesOf } from './reported-sides.ts'
import { passesOfSegments } from './segment-passes.ts'

export interface JudgedDay {
  in: Side | null
  out: Side | null
  workedMinutes: number | null
  tardyMinutes: number | null
  leftEarlyMinutes: number | null
  overtimeMinutes: number | null
  outsidePlanMinutes: number | null
  nightMinutes: number | null
  graceMinutes: number
  absentMinutes: number
  outingMinutes: number
  findings: Finding[]
  turns: EpochMinute[]
}

/** Judges a date that has begun: by its segments where there is required time, as one stay where there is none. */
export function judgeDay(date: DateFacts, day: DayNumber, owned: OwnedPasses, judging: Judging): JudgedDay {
  const judged =
    judging.planned.required.length > 0
      ? judgeWork(date, day, owned, judging)
      : judgeFreeDay(date, day, owned, judging)
  if (owned.passes.some((pass) => pass.taps > 1)) judged.findings.push('DUPLICATE_PUNCH')
  if (owned.carriedOver) judged.findings.push('CARRIED_OVER')
  return judged
}

function judgeWork(date: DateFacts, day: DayNumber, owned: OwnedPasses, judging: Judging): JudgedDay {
  const { planned, figures, trace } = judging
  const segments = planned.segments.filter((segment) => segment.edges !== null)
  const corrections = correctionsOf(date, day, planned.segments, judging)
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

const uncorrected: Corrections = { in: null, out: null }
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

/** The corrections that hold, by the place of their segment; the later approved wins, one that lies ahead is not applied yet (rules.md §5.5). */
function correctionsOf(
  date: DateFacts,
  day: DayNumber,
  segments: readonly Segment[],
  { asOf, trace }: Judging,
): Map<number, Corrections> {
  const corrections = new Map<number, Corrections>()
  const first = segments.findIndex((segment) => segment.edges !== null)
  const last = segments.findLastIndex((segment) => segment.edges !== null)
  for (const request of date.requests) {
    if (request.type !== 'correction') continue
    for (const side of ['in', 'out'] as const) {
      const wall = request[side]
      if (wall === undefined) continue
      const minute = wallToMinute(date.zone, day, wall)
      const place = request.segment === undefined ? (side === 'in' ? first : last) : request.segment - 1
      if (minute > asOf) trace?.step('CORRECTION_AHEAD', { at: minute, nowAt: asOf })
      if (minute > asOf || !segments[place]?.edges) continue
      corrections.set(place, { ...(corrections.get(place) ?? uncorrected), [side]: minute })
    }
  }
  return corrections
}
