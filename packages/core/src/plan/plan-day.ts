import type { DateFacts, WallInterval } from '../facts/facts.ts'
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
import { overtimeWorkOf, partsOf } from './approved-parts.ts'
import { placed, segmentsOf } from './placed.ts'

/** One part of a plan between two gaps, in minutes since 1970. */
export interface Segment {
  scheduled: Interval
  /** Without breaks. */
  planned: Intervals
  /** Planned time without leave and trips. */
  required: Intervals
  /** Required time, or its part inside core time. */
  judged: Intervals
  /**
   * Where work starts and ends: the hull of the judged time, or of the required time where core leaves
   * none. Null without required time.
   */
  edges: Interval | null
}

/** A date's plan and requests as sets of minutes since 1970 (rules.md §6). */
export interface PlannedDay {
  segments: readonly Segment[]
  /** Standard minutes without core: the segment is where they are worked, and nobody is late in it. */
  isFrame: boolean
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
  /** Approved overtime as asked for, and what of it counts when the person is there. */
  overtime: Intervals
  overtimeWork: Intervals
  remote: Intervals
  outings: Intervals
}

const none: readonly WallInterval[] = []

/**
 * Works a date's plan and requests out into sets of instants. With a `shift` its one segment starts that
 * many minutes later than scheduled, and leave, trips and remote parts that reach its end go with it.
 */
export function planDay(date: DateFacts, day: DayNumber, shift: EpochMinute = 0): PlannedDay {
  const { zone, plan } = date
  const asScheduled = segmentsOf(date, day)
  const scheduled =
    shift === 0 ? asScheduled : asScheduled.map(([from, to]): Interval => [from + shift, to + shift])
  const breaks = setOf((plan?.breaks ?? none).map((part) => placed(zone, day, part)))
  const whole = hull(asScheduled)
  const parts = (type: 'leave' | 'trip' | 'remote') => moved(partsOf(date, day, type, whole), whole, shift)
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
  const overtime = partsOf(date, day, 'overtime', null)
  return {
    segments,
    isFrame: plan !== null && plan.standardMinutes !== undefined && core === null,
    planned,
    leave,
    trips,
    required,
    core: core ?? nothing,
    edges: hull(judged) ?? hull(required) ?? hull(overtime),
    overtime,
    overtimeWork: overtime.length === 0 ? nothing : overtimeWorkOf(date, day, planned, breaks, leave),
    remote: plan?.place === 'remote' && whole ? moved([whole], whole, shift) : parts('remote'),
    outings: partsOf(date, day, 'outing', null),
  }
}

/** Parts that reach the scheduled end move with the segment; the others stay where they are. */
function moved(parts: Intervals, scheduled: Interval | null, shift: EpochMinute): Intervals {
  if (shift === 0 || parts.length === 0 || scheduled === null) return parts
  const end = scheduled[1]
  return setOf(
    parts.map(([from, to]): Interval => (from < end && end <= to ? [from + shift, to + shift] : [from, to])),
  )
}

/** One of the sets of all segments together; nearly every plan has one segment. */
const joined = (segments: readonly Segment[], set: 'planned' | 'required' | 'judged'): Intervals =>
  segments.length === 1 ? segments[0]![set] : segments.flatMap((segment) => segment[set])
