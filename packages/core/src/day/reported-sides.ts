import type { Finding } from '../facts/findings.ts'
import type { Trace } from '../facts/trace.ts'
import {
  type Interval,
  type Intervals,
  intersect,
  nothing,
  setOf,
  subtract,
  union,
} from '../interval/interval.ts'
import type { PlannedDay, Segment } from '../plan/plan-day.ts'
import { pairedBreaks } from '../punch/outings.ts'
import type { Pass } from '../punch/passes.ts'
import { findSides } from '../punch/sides.ts'
import { type EpochMinute, minuteMs, minuteOf } from '../time/date.ts'
import type { Corrections } from './corrections.ts'
import type { Judging, Side } from './judging.ts'

/** The in and out of a segment, or of a date without required time. */
export interface ReportedSides {
  in: Side | null
  out: Side | null
  findings: Finding[]
}

/** A side as it is punched, replaced by an approved correction. */
export function sidesOf(
  passes: readonly Pass[],
  { policy, settled, trace }: Judging,
  edges: Segment['edges'],
  corrections: Corrections,
): ReportedSides {
  const found = findSides(passes, { edges, policy, settled, trace })
  const punchedIn: Side | null = found.in && {
    at: found.in.first,
    minute: minuteOf(found.in.first),
    origin: found.in.firstOrigin,
  }
  const punchedOut: Side | null = found.out && {
    at: found.out.last,
    minute: minuteOf(found.out.last),
    origin: found.out.lastOrigin,
  }
  if (trace) {
    if (corrections.in !== null)
      trace.step('CORRECTED_IN', { at: corrections.in, punchedAt: punchedIn?.minute ?? null })
    else if (found.in) trace.uses.set(found.in, 'in')
    if (corrections.out !== null)
      trace.step('CORRECTED_OUT', { at: corrections.out, punchedAt: punchedOut?.minute ?? null })
    else if (found.out) trace.uses.set(found.out, 'out')
  }
  const findings: Finding[] = found.orphanOut ? ['ORPHAN_OUT'] : []
  if (corrections.in !== null || corrections.out !== null) findings.push('CORRECTED')
  return {
    in: corrected(corrections.in) ?? punchedIn,
    out: corrected(corrections.out) ?? punchedOut,
    findings,
  }
}

const corrected = (minute: EpochMinute | null): Side | null =>
  minute === null ? null : { at: minute * minuteMs, minute, origin: 'correction' }

/** The pairs of breakOut and breakIn inside the reported stay, clipped to its out (rules.md §5.4). */
export function punchedOutings(
  passes: readonly Pass[],
  side: { in: Side | null; out: Side | null },
  trace: Trace | null,
): Intervals {
  if (side.in === null) return nothing
  const outings: Interval[] = []
  for (const [left, back] of pairedBreaks(passes)) {
    const start = minuteOf(left.first)
    const end = Math.min(minuteOf(back.first), side.out?.minute ?? Infinity)
    if (start < side.in.minute || start >= end) continue
    outings.push([start, end])
    trace?.step('OUTING_PUNCHED', { fromAt: start, toAt: end })
    if (trace && !trace.uses.has(left)) trace.uses.set(left, 'outingStart')
    if (trace && !trace.uses.has(back)) trace.uses.set(back, 'outingEnd')
  }
  return setOf(outings)
}

export interface Outings {
  /** Approved ones that count. */
  approved: Intervals
  all: Intervals
}

const noOutings: Outings = { approved: nothing, all: nothing }

/**
 * Punched outings of a date and approved ones that overlap none of them; what lies on a trip is business
 * (rules.md §6).
 */
export function outingsOf(punched: Intervals, planned: PlannedDay, trace: Trace | null): Outings {
  if (punched.length === 0 && planned.outings.length === 0) return noOutings
  const free = planned.outings.filter((outing) => intersect([outing], punched).length === 0)
  if (trace) {
    for (const outing of planned.outings) {
      const [fromAt, toAt] = outing
      trace.step(free.includes(outing) ? 'OUTING_APPROVED' : 'OUTING_REPLACED', { fromAt, toAt })
    }
  }
  return { approved: subtract(free, planned.trips), all: subtract(union(punched, free), planned.trips) }
}
