import type { Segment } from '../plan/plan-day.ts'
import type { Pass } from '../punch/passes.ts'
import { minuteMs } from '../time/date.ts'

/**
 * Deals the passes of a date out to its segments: each to the one on whose side of the gap's midpoint its
 * first tap lies (rules.md §5.9).
 */
export function passesOfSegments(segments: readonly Segment[], passes: readonly Pass[]): (readonly Pass[])[] {
  if (segments.length === 1) return [passes]
  const middles = segments
    .slice(1)
    .map((segment, index) => Math.floor((segments[index]!.scheduled[1] + segment.scheduled[0]) / 2))
  const dealt: Pass[][] = segments.map(() => [])
  for (const pass of passes) {
    const index = middles.findLastIndex((middle) => pass.first >= middle * minuteMs) + 1
    dealt[index]!.push(pass)
  }
  return dealt
}
