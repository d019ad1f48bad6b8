import { intersect, nothing, setOf, subtract, union } from '../interval/interval.ts'
import type { PlannedDay, Segment } from '../plan/plan-day.ts'
import { pairedBreaks } from '../punch/outings.ts'
import type { Pass } from '../punch/passes.ts'
import { findSides } from '../punch/sides.ts'
import { type EpochMinute, minuteMs, minuteOf } from '../time/date.ts'
import type { Finding } from './facts.ts'
import type { Corrections, Judging, Side } from './judging.ts'

/** A side as it is punched, replaced by an approved correction. */
export function sidesOf(
  passes: readonly Pass[],
  judging: Judging,
  edges: Segment['edges'],
  corrections: Corrections,
) {
  const { policy, settled } = judging
  const found = findSides(passes, { edges, policy, settled })
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

/** Punched outings inside the reported stay, and approved ones that overlap none of them; what lies on a trip is business (rules.md §5.4, §6). */
export function outingsOf(
  passes: readonly Pass[],
  side: { in: Side | null; out: Side | null },
  planned: PlannedDay,
) {
  const punched: [EpochMinute, EpochMinute][] = []
  if (side.in !== null) {
    for (const [left, back] of pairedBreaks(passes)) {
      const start = minuteOf(left.first)
      if (start >= side.in.minute)
        punched.push([start, Math.min(minuteOf(back.first), side.out?.minute ?? Infinity)])
    }
  }
  if (punched.length === 0 && planned.outings.length === 0) return { approved: nothing, all: nothing }
  const taken = setOf(punched)
  const free = planned.outings.filter((outing) => intersect([outing], taken).length === 0)
  const approved = subtract(free, planned.trips)
  return { approved, all: subtract(union(taken, free), planned.trips) }
}
