import type { Finding } from '../facts/findings.ts'
import type { Interval } from '../interval/interval.ts'
import type { Pass } from '../punch/passes.ts'
import { findSides } from '../punch/sides.ts'
import { type EpochMinute, minuteMs, minuteOf } from '../time/date.ts'
import type { Corrections } from './corrections.ts'
import type { Judging, Side } from './judging.ts'
import { slidingEdges } from './sliding-edges.ts'

/** The in and out of a segment, or of a date without required time. */
export interface ReportedSides {
  in: Side | null
  out: Side | null
  /** A device punch is there, but at remote work it says nothing: the side is null (rules.md §6). */
  inSaysNothing: boolean
  outSaysNothing: boolean
  /** Of these outings and away time are read: all passes but a doubted one. */
  passes: readonly Pass[]
  findings: Finding[]
}

/**
 * Each side as it is punched, replaced by an approved correction. `edges` are those of the plan as scheduled.
 */
export function sidesOf(
  passes: readonly Pass[],
  { planned, policy, settled, slide, trace }: Judging,
  edges: Interval | null,
  corrections: Corrections,
): ReportedSides {
  const found = findSides(passes, {
    edges,
    isFrame: planned.isFrame && planned.required.length > 0,
    overtime: planned.overtime,
    sliding: slide && slidingEdges(slide, corrections.in),
    policy,
    settled,
    trace,
  })
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
  if (found.doubted) findings.push('KEY_DOUBTED')
  if (corrections.in !== null || corrections.out !== null) findings.push('CORRECTED')
  return {
    in: corrected(corrections.in) ?? punchedIn,
    out: corrected(corrections.out) ?? punchedOut,
    inSaysNothing: false,
    outSaysNothing: false,
    passes: found.doubted ? passes.slice(0, -1) : passes,
    findings,
  }
}

const corrected = (minute: EpochMinute | null): Side | null =>
  minute === null ? null : { at: minute * minuteMs, minute, origin: 'correction' }
