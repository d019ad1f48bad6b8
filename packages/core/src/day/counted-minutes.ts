import type { DateFacts } from '../facts/facts.ts'
import type { Trace } from '../facts/trace.ts'
import {
  hull,
  type Interval,
  type Intervals,
  intersect,
  lengthOf,
  lengthWithin,
  nothing,
  setOf,
  subtract,
  union,
} from '../interval/interval.ts'
import type { PlannedDay, Segment } from '../plan/plan-day.ts'
import type { Policy } from '../policy/policy.ts'
import { type DayNumber, dayMinutes } from '../time/date.ts'
import { wallToMinute } from '../time/zone.ts'
import type { SegmentResult } from './judge-segment.ts'
import type { Judging } from './judging.ts'

/** Minutes that presence comes to; null where it is not known. */
export interface CountedMinutes {
  /** Required time inside presence. */
  workedMinutes: number | null
  overtimeMinutes: number | null
  outsidePlanMinutes: number | null
  /** Counted work inside the night. */
  nightMinutes: number | null
  /** Presence inside planned time on leave, before or after the required time, that no overtime covers. */
  onLeaveMinutes: number
}

const notKnown: CountedMinutes = {
  workedMinutes: null,
  overtimeMinutes: null,
  outsidePlanMinutes: null,
  nightMinutes: null,
  onLeaveMinutes: 0,
}

/**
 * What the presence in the segments with required time comes to; `away` is by out and in keys (rules.md §6).
 */
export function countedMinutes(
  date: DateFacts,
  day: DayNumber,
  { planned, trace }: Judging,
  segments: readonly Segment[],
  results: readonly SegmentResult[],
  away: Intervals,
): CountedMinutes {
  if (results.some((result) => result.presence === null)) return notKnown
  const worked: Interval[] = []
  let presence: Intervals = nothing
  let outsidePlanMinutes = 0
  for (const [place, segment] of segments.entries()) {
    const there = results[place]!.presence!
    worked.push(...intersect(segment.required, there))
    const byKeys = subtract(there, away)
    outsidePlanMinutes += outsideMinutes(date, planned, segment.scheduled, byKeys, trace)
    presence = union(presence, byKeys)
  }
  const overtime = intersect(presence, planned.overtimeWork)
  if (trace) {
    trace.draw('presence', presence)
    trace.times('workedMinutes', worked)
    trace.times('overtimeMinutes', overtime)
  }
  return {
    workedMinutes: lengthOf(worked),
    overtimeMinutes: lengthOf(overtime),
    outsidePlanMinutes,
    nightMinutes: nightWithin(date, day, worked, trace) + nightWithin(date, day, overtime, trace),
    onLeaveMinutes: onLeaveMinutes(planned, presence),
  }
}

/**
 * Presence before `frame` and after it that no approved overtime covers, each side from
 * `outsidePlanMinMinutes` on. A short gap between frame and overtime is covered too.
 */
export function outsideMinutes(
  { policy }: DateFacts,
  { overtime }: PlannedDay,
  [start, end]: Interval,
  presence: Intervals,
  trace: Trace | null,
): number {
  const uncovered =
    overtime.length === 0 ? presence : subtract(presence, withGaps(overtime, start, end, policy))
  const counted = (from: number, until: number) => {
    const minutes = lengthWithin(uncovered, from, until)
    const counts = minutes >= policy.outsidePlanMinMinutes
    if (trace && minutes > 0) {
      const values = { presence: minutes, least: policy.outsidePlanMinMinutes }
      trace.step(counts ? 'OUTSIDE_COUNTED' : 'OUTSIDE_IGNORED', values)
      if (counts) trace.times('outsidePlanMinutes', intersect(uncovered, [[from, until]]))
    }
    return counts ? minutes : 0
  }
  return counted(-Infinity, start) + counted(end, Infinity)
}

/** Overtime with the short gaps between it and the frame. */
function withGaps(
  overtime: Intervals,
  start: number,
  end: number,
  { overtimeGapMinutes }: Policy,
): Intervals {
  const gaps = overtime.flatMap(([from, until]): Interval[] => {
    if (from >= end && from - end <= overtimeGapMinutes) return [[end, from]]
    return until <= start && start - until <= overtimeGapMinutes ? [[until, start]] : []
  })
  return setOf([...overtime, ...gaps])
}

/** The part of the work that lies in the night of the policy, on the work date and the nights around it. */
export function nightWithin(date: DateFacts, day: DayNumber, work: Intervals, trace: Trace | null): number {
  if (work.length === 0) return 0
  const [from, until] = date.policy.night
  const length = until > from ? until - from : until - from + dayMinutes
  let minutes = 0
  for (let night = -1; night <= 2; night++) {
    const dusk = wallToMinute(date.zone, day, from + night * dayMinutes)
    const dawn = wallToMinute(date.zone, day, from + night * dayMinutes + length)
    minutes += lengthWithin(work, dusk, dawn)
    trace?.times('nightMinutes', intersect(work, [[dusk, dawn]]))
  }
  return minutes
}

function onLeaveMinutes(planned: PlannedDay, presence: Intervals): number {
  if (planned.leave.length === 0) return 0
  const [start, end] = hull(planned.required)!
  const onLeave = subtract(intersect(presence, intersect(planned.planned, planned.leave)), planned.overtime)
  return lengthWithin(onLeave, -Infinity, start) + lengthWithin(onLeave, end, Infinity)
}
