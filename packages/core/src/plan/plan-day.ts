import type { DateFacts, DayRequest, WallInterval } from '../facts/facts.ts'
import {
  hull,
  type Interval,
  type Intervals,
  intersect,
  nothing,
  setOf,
  subtract,
} from '../interval/interval.ts'
import type { DayNumber, EpochMinute } from '../time/date.ts'
import { wallToMinute, type ZoneOffsets } from '../time/zone.ts'

/** One part of a plan between two long gaps, in minutes since 1970. */
export interface Segment {
  scheduled: Interval
  /** Without breaks. */
  planned: Intervals
  /** Planned time without leave and trips. */
  required: Intervals
  /** Required time, or its part inside core time. */
  judged: Intervals
  /**
   * Where work starts and ends: the hull of the judged time, or of the required time where core leaves none.
   * Null without required time.
   */
  edges: Interval | null
}

/** A date's plan and requests as sets of minutes since 1970 (rules.md §6). */
export interface PlannedDay {
  segments: readonly Segment[]
  planned: Intervals
  leave: Intervals
  /** Trips that are not on leave. */
  trips: Intervals
  required: Intervals
  /** The plan's core time. */
  core: Intervals
  /**
   * The hull of the judged time; on a date without required time that of the approved overtime; null with
   * neither.
   */
  edges: Interval | null
  /** Approved overtime as asked for, and without its breaks and without planned time that is not on leave. */
  overtime: Intervals
  overtimeWork: Intervals
  remote: Intervals
  outings: Intervals
}

const none: readonly WallInterval[] = []

const dropReversed = (intervals: readonly Interval[]) => intervals.filter(([start, end]) => start < end)

/** The instants of a wall interval of a date. */
export function placed(zone: ZoneOffsets, day: DayNumber, [start, end]: WallInterval): Interval {
  return [wallToMinute(zone, day, start), wallToMinute(zone, day, end)]
}

/**
 * The hull of the scheduled segments and approved overtime of a date, in minutes since 1970; leave, trips and
 * remote work never change it (rules.md §4).
 */
export function spanOf({ zone, plan, requests }: DateFacts, day: DayNumber): Interval | null {
  let span: Interval | null = null
  for (const part of plan?.segments ?? none) span = stretched(span, placed(zone, day, part))
  for (const request of requests) {
    if (request.type === 'overtime') span = stretched(span, placed(zone, day, [request.from, request.to]))
  }
  return span
}

/** The hull of both; what is empty or reversed stretches nothing. */
function stretched(span: Interval | null, part: Interval): Interval | null {
  if (part[0] >= part[1]) return span
  return span === null ? part : [Math.min(span[0], part[0]), Math.max(span[1], part[1])]
}

/** Works a date's plan and requests out into sets of instants. */
export function planDay(date: DateFacts, day: DayNumber): PlannedDay {
  const { zone, plan, requests } = date
  const scheduled = dropReversed((plan?.segments ?? []).map((segment) => placed(zone, day, segment)))
  const breaks = setOf((plan?.breaks ?? []).map((part) => placed(zone, day, part)))
  const whole = hull(scheduled)
  const parts = (type: DayRequest['type']) => partsOf(requests, type, date, day, whole)
  const leave = parts('leave')
  const trips = subtract(parts('trip'), leave)
  const away = leave.length + trips.length === 0 ? nothing : setOf([...leave, ...trips])
  const core = plan?.core ? [placed(zone, day, plan.core)] : null

  const segments = scheduled.map((segment): Segment => {
    const planned = subtract([segment], breaks)
    const required = subtract(planned, away)
    const judged = core ? intersect(required, core) : required
    return { scheduled: segment, planned, required, judged, edges: hull(judged) ?? hull(required) }
  })
  const planned = joined(segments, 'planned')
  const required = joined(segments, 'required')
  const judged = joined(segments, 'judged')
  const overtime = parts('overtime')
  return {
    segments,
    planned,
    leave,
    trips,
    required,
    core: core ?? nothing,
    edges: hull(judged) ?? hull(required) ?? hull(overtime),
    overtime,
    overtimeWork:
      overtime.length === 0
        ? nothing
        : subtract(subtract(overtime, overtimeBreaks(date, day)), subtract(planned, leave)),
    remote: plan?.place === 'remote' && whole ? [whole] : parts('remote'),
    outings: parts('outing'),
  }
}

/** One of the sets of all segments together; nearly every plan has one segment. */
const joined = (segments: readonly Segment[], set: 'planned' | 'required' | 'judged'): Intervals =>
  segments.length === 1 ? segments[0]![set] : segments.flatMap((segment) => segment[set])

function partsOf(
  requests: readonly DayRequest[],
  type: DayRequest['type'],
  { zone }: DateFacts,
  day: DayNumber,
  whole: readonly [EpochMinute, EpochMinute] | null,
): Intervals {
  if (requests.length === 0) return nothing
  const parts: Interval[] = []
  for (const request of requests) {
    if (request.type !== type) continue
    if ('whole' in request && request.whole) {
      if (whole) parts.push(whole)
    } else if ('from' in request) parts.push(placed(zone, day, [request.from, request.to]))
  }
  return setOf(parts)
}

function overtimeBreaks({ zone, requests }: DateFacts, day: DayNumber): Intervals {
  const breaks = requests.flatMap((request) => (request.type === 'overtime' ? (request.breaks ?? []) : []))
  return setOf(breaks.map((part) => placed(zone, day, part)))
}
