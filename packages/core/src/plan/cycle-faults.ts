import type { WorkPlan } from '../facts/facts.ts'
import { dayMinutes } from '../time/date.ts'

/** What makes a cycle impossible: `cycleDay` from 0, `null` where it is the cycle as a whole. */
export interface CycleFault {
  code: 'EMPTY_CYCLE' | 'OVERLAPS_NEXT_DAY'
  cycleDay: number | null
}

/**
 * Refusals of a cycle of plans, the last of which is followed by the first: none where it can be worked. The
 * span of a day with a sliding start reaches from the earliest start to the latest end (rules.md §6).
 */
export function cycleFaults(cycle: readonly WorkPlan[]): CycleFault[] {
  if (cycle.length === 0) return [{ code: 'EMPTY_CYCLE', cycleDay: null }]
  const spans = cycle.map(spanOf)
  return spans.flatMap((span, cycleDay) => {
    const next = spans[(cycleDay + 1) % spans.length]!
    const overlaps = span !== null && next !== null && span[1] > next[0] + dayMinutes
    return overlaps ? [{ code: 'OVERLAPS_NEXT_DAY' as const, cycleDay }] : []
  })
}

function spanOf({ segments, slide }: WorkPlan): [start: number, end: number] | null {
  if (segments.length === 0) return null
  const [start, end] = [segments[0]![0], segments.at(-1)![1]]
  return slide ? [slide[0], end + slide[1] - start] : [start, end]
}
