import type { WorkPlan } from '../facts/facts.ts'
import { dayMinutes } from '../time/date.ts'
import { nothingOffered, type OfferedStarts, startsOf } from './start-choice.ts'

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
    span !== null && reachesLater(spans, cycleDay, span[1])
      ? [{ code: 'OVERLAPS_NEXT_DAY' as const, cycleDay }]
      : [],
  )
}

/** Whether a day that ends then is still worked when one of the following begins. */
function reachesLater(spans: readonly (Span | null)[], cycleDay: number, end: number): boolean {
  for (let ahead = 1; ahead <= 1 + end / dayMinutes; ahead++) {
    const later = spans[(cycleDay + ahead) % spans.length]!
    if (later !== null && end > later[0] + ahead * dayMinutes) return true
  }
  return false
}

type Span = [start: number, end: number]

function spanOf(plan: WorkPlan, offered: OfferedStarts): Span | null {
  const { segments, slide } = plan
  if (segments.length === 0) return null
  const [start, end] = [segments[0]![0], segments.at(-1)![1]]
  const open = slide ?? startsOf(plan, offered)
  return open ? [open[0], end + open[1] - start] : [start, end]
}
