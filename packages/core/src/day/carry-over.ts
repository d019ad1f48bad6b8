import type { DateFacts } from '../facts/facts.ts'
import { holds, hull, type Interval } from '../interval/interval.ts'
import { scheduledSpanOf } from '../plan/placed.ts'
import { type PlannedDay, planDay, type Segment } from '../plan/plan-day.ts'
import { type Slide, slideOf } from '../plan/slide.ts'
import type { Pass } from '../punch/passes.ts'
import type { Sides } from '../punch/side-settings.ts'
import { findSides } from '../punch/sides.ts'
import { type DayNumber, type EpochMinute, minuteMs, minuteOf } from '../time/date.ts'
import { correctionsBySegment, correctionsOfDate } from './corrections.ts'
import { endsRemote } from './remote-sides.ts'
import { passesOfSegments } from './segment-passes.ts'
import { slidingEdges } from './sliding-edges.ts'
import { isTripBehind } from './trip-edges.ts'

/** A date with the passes that it owns, first to last. */
export interface OwningDate {
  date: DateFacts
  day: DayNumber
  passes: readonly Pass[]
}

/**
 * Whether a pass, by its direction and time alone, could be carried over the boundary that it comes after.
 */
export function couldBeCarried(
  { direction, first }: Pass,
  boundary: EpochMinute,
  { policy }: DateFacts,
): boolean {
  if (direction === 'in' || direction === 'breakIn') return false
  return first < (boundary + policy.carryOverMinutes) * minuteMs
}

/**
 * Whether the first pass of the date behind `boundary` is a pass of the date before it (rules.md §4). In and
 * out are found from the passes that each date owns, as on a settled date and without doubting a key.
 */
export function isCarriedOver(
  here: OwningDate,
  next: OwningDate,
  boundary: EpochMinute,
  asOf: EpochMinute,
): boolean {
  const pass = next.passes[0]
  if (pass === undefined || here.passes.length === 0 || !couldBeCarried(pass, boundary, here.date))
    return false
  const planned = planDay(next.date, next.day)
  const slide = slideOf(next.date, next.day, planned)
  const start = slide ? slide.planAt(slide.earliest).edges![0] : planned.edges?.[0]
  if (start !== undefined && pass.first >= start * minuteMs) return false
  if (pass.direction === 'unknown' && !doesBetterWithout(next, planned, slide, here.date)) return false
  return hasInAndNoOut(here, asOf)
}

/**
 * Whether a date does better without its first pass: it lies far before the scheduled start, and another one
 * is an in that is not very late; or nothing else is there and nobody was expected.
 */
function doesBetterWithout(
  next: OwningDate,
  planned: PlannedDay,
  slide: Slide | null,
  { policy }: DateFacts,
): boolean {
  const [pass, ...others] = next.passes
  if (planned.edges === null) return others.length === 0
  const scheduled = scheduledSpanOf(next.date, next.day)
  if (scheduled === null) return false
  if ((scheduled[0] - next.date.policy.leadMinutes) * minuteMs <= pass!.first) return false
  const place = planned.segments.findIndex(({ edges }) => edges !== null)
  const entered = sidesAt({ ...next, passes: others }, planned, slide, place).in
  const latestStart = slide ? slide.planAt(slide.latest).edges![0] : planned.edges[0]
  return entered !== null && minuteOf(entered.first) <= latestStart + policy.carryOverMinutes
}

/** Whether the last segment with required time, or a date without any, has an in and no out. */
function hasInAndNoOut(here: OwningDate, asOf: EpochMinute): boolean {
  const { date, day } = here
  const planned = planDay(date, day)
  const slide = slideOf(date, day, planned)
  const place = planned.segments.findLastIndex(({ edges }) => edges !== null)
  const sides = sidesAt(here, planned, slide, place)
  if (sides.in === null || sides.out !== null) return false
  const judging = { asOf, trace: null }
  const corrections =
    place < 0
      ? correctionsOfDate(date, day, planned.segments, judging)
      : correctionsBySegment(date, day, planned.segments, judging).get(place)
  if ((corrections?.out ?? null) !== null) return false
  const moved = slide ? slide.planAt(minuteOf(sides.in.first)) : planned
  return place < 0 ? !endsElsewhere(planned) : !segmentEndsElsewhere(moved.segments[place]!, moved)
}

/** In and out of the segment at a place, or of the whole of a date without required time. */
function sidesAt(
  { date, passes }: OwningDate,
  planned: PlannedDay,
  slide: Slide | null,
  place: number,
): Sides {
  const settings = {
    edges: place < 0 ? planned.edges : planned.segments[place]!.edges,
    isFrame: place >= 0 && planned.isFrame,
    overtime: planned.overtime,
    sliding: slide && slidingEdges(slide, null),
    policy: date.policy,
    settled: true,
  }
  return findSides(place < 0 ? passes : passesOfSegments(planned.segments, passes)[place]!, settings, 'trust')
}

/** At a trip or in a remote part the end needs no punch. */
const segmentEndsElsewhere = (segment: Segment, planned: PlannedDay): boolean =>
  endsRemote(segment, planned) || isTripBehind(segment, planned, hull(segment.required)![1])

/** The same on a date without required time: at the end of approved overtime, or else of the plan. */
function endsElsewhere({ edges, planned, trips, remote }: PlannedDay): boolean {
  const whole: Interval | null = edges ?? hull(planned)
  return whole !== null && (holds(trips, whole[1] - 1) || holds(remote, whole[1] - 1))
}
