import type { DateFacts } from '../facts/facts.ts'
import type { DayFigures } from '../facts/figures.ts'
import {
  type Intervals,
  intersect,
  lengthOf,
  lengthWithin,
  nothing,
  subtract,
  union,
} from '../interval/interval.ts'
import type { DayNumber } from '../time/date.ts'
import { withFloatingBreak } from './break-use.ts'
import { type CountedMinutes, countedMinutes } from './counted-minutes.ts'
import { findStays } from './find-stays.ts'
import { judgeSilence, judgeStay, type SegmentResult, turnsOf } from './judge-segment.ts'
import type { JudgedDay, Judging } from './judging.ts'
import { noOutings, type Outings, outingsOf } from './outings.ts'
import type { OwnedPasses } from './owned-passes.ts'
import { segmentsToJudge, settlePlan } from './settle-plan.ts'
import { workFindings } from './work-findings.ts'

/** Judges a date that has begun and has required time, by its segments (rules.md §5, §6). */
export function judgeWork(
  date: DateFacts,
  day: DayNumber,
  owned: OwnedPasses,
  asScheduled: Judging,
): JudgedDay {
  const found = findStays(date, day, owned, asScheduled)
  const { judging, stays } = settlePlan(date, found.stays, asScheduled)
  const { planned, figures: planFigures, trace } = judging
  const segments = segmentsToJudge(planned)
  const outings = found.punched ? outingsOf(stays, judging) : noOutings
  const results = segments.map((segment, index) => {
    trace?.atSegment(planned.segments.indexOf(segment), planned.segments.length)
    const stay = stays[index]!
    return stay ? judgeStay(segment, stay, outings, judging) : judgeSilence(segment, judging)
  })
  trace?.atSegment(null, segments.length)
  const counted = countedMinutes(date, day, judging, segments, results, outings.away)
  const plain = sumsOf(date, results, counted, outings, judging)
  const figures =
    date.plan?.floatingBreaks === undefined
      ? plain
      : withFloatingBreak(plain, date, segments, results, outings, judging)
  return {
    planned,
    figures: planFigures,
    in: results[0]!.in,
    out: results.at(-1)!.out,
    absentMinutes: figures.absentMinutes,
    outingMinutes: figures.outingMinutes,
    awayMinutes: figures.awayMinutes,
    graceMinutes: figures.graceMinutes,
    workedMinutes: figures.workedMinutes,
    tardyMinutes: figures.tardyMinutes,
    leftEarlyMinutes: figures.leftEarlyMinutes,
    overtimeMinutes: figures.overtimeMinutes,
    outsidePlanMinutes: figures.outsidePlanMinutes,
    nightMinutes: figures.nightMinutes,
    findings: workFindings(date, found.punched, figures, results, counted, outings, judging),
    turns: segments.flatMap((segment, index) => turnsOf(segment, stays[index]!, judging)),
  }
}

/** The figures of the date from those of its segments. */
function sumsOf(
  { plan, policy }: DateFacts,
  results: readonly SegmentResult[],
  counted: CountedMinutes,
  outings: Outings,
  { planned, figures, trace }: Judging,
): DayFigures {
  const absent = results.reduce<Intervals>((all, result) => union(all, result.absent), nothing)
  const present = absent.length === 0 ? planned.required : subtract(planned.required, absent)
  const wholeDay = plan?.standardMinutes !== undefined && results.every((result) => result.absent.length > 0)
  const keyed = policy.presence === 'keyed'
  if (trace) {
    trace.draw('outing', outings.all)
    trace.times('outingMinutes', intersect(present, outings.all))
    if (!keyed) trace.times('awayMinutes', intersect(present, outings.away))
    trace.minutes('workedMinutes', 'deemed', figures.deemedMinutes)
    if (wholeDay) trace.minutes('absentMinutes', 'standard', figures.requiredMinutes)
    else trace.times('absentMinutes', absent)
  }
  return {
    absentMinutes: wholeDay ? figures.requiredMinutes : lengthOf(absent),
    outingMinutes: overlap(present, outings.all),
    awayMinutes: keyed ? 0 : overlap(present, outings.away),
    graceMinutes: results.reduce((total, result) => total + result.graceMinutes, 0),
    workedMinutes: counted.workedMinutes === null ? null : counted.workedMinutes + figures.deemedMinutes,
    tardyMinutes: sum(results.map((result) => result.tardyMinutes)),
    leftEarlyMinutes: sum(results.map((result) => result.leftEarlyMinutes)),
    overtimeMinutes: planned.overtime.length === 0 ? 0 : counted.overtimeMinutes,
    outsidePlanMinutes: counted.outsidePlanMinutes,
    nightMinutes: counted.nightMinutes,
  }
}

const overlap = (a: Intervals, b: Intervals) =>
  b.reduce((total, [start, end]) => total + lengthWithin(a, start, end), 0)

/** Null if one of them is (rules.md §5.9). */
function sum(values: readonly (number | null)[]): number | null {
  let total = 0
  for (const value of values) {
    if (value === null) return null
    total += value
  }
  return total
}
