import type { WorkPlan } from '../facts/facts.ts'
import { dayMinutes } from '../time/date.ts'
import { type PlanSpan, reachesInto, spanOf } from './plan-span.ts'
import { nothingOffered, type OfferedStarts } from './start-choice.ts'

/** What makes a cycle impossible: `cycleDay` from 0, `null` where it is the cycle as a whole. */
export interface CycleFault {
  code: 'EMPTY_CYCLE' | 'OVERLAPS_NEXT_DAY'
  cycleDay: number | null
}

/**
 * Refusals of a cycle of plans, the last of which is followed by the first: none where it can be worked.
 * The span of a day with a sliding start, or with starts that people may choose, reaches from the earliest
 * start to the latest end (rules.md §6).
 */
export function cycleFaults(
  cycle: readonly WorkPlan[],
  offered: OfferedStarts = nothingOffered,
): CycleFault[] {
  if (cycle.length === 0) return [{ code: 'EMPTY_CYCLE', cycleDay: null }]
  const spans = cycle.map((plan) => spanOf(plan, offered))
  return spans.flatMap((span, cycleDay) =>
    span !== null && reachesLater(spans, cycleDay, span)
      ? [{ code: 'OVERLAPS_NEXT_DAY' as const, cycleDay }]
      : [],
  )
}

/** Whether a day is still worked when one of the following begins. */
function reachesLater(spans: readonly (PlanSpan | null)[], cycleDay: number, span: PlanSpan): boolean {
  for (let ahead = 1; ahead <= 1 + span[1] / dayMinutes; ahead++) {
    const later = spans[(cycleDay + ahead) % spans.length]!
    if (later !== null && reachesInto(span, later, ahead)) return true
  }
  return false
}
