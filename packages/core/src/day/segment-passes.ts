import type { Segment } from '../plan/plan-day.ts'
import type { Pass } from '../punch/passes.ts'
import { type EpochMinute, type EpochMs, minuteMs, minuteOf } from '../time/date.ts'

/**
 * Deals the passes of a date out to its segments: each to the one on whose side of the gap's midpoint its
 * first tap lies. Whoever left by key at the end of a segment or later and came back by key in the gap came
 * for the next one, with all that follows (rules.md §5.9).
 */
export function passesOfSegments(segments: readonly Segment[], passes: readonly Pass[]): (readonly Pass[])[] {
  if (segments.length === 1) return [passes]
  const begins = segments
    .slice(1)
    .map((segment, index) => beginOf(segments[index]!.scheduled[1], segment.scheduled[0], passes))
  const dealt: Pass[][] = segments.map(() => [])
  for (const pass of passes) {
    const index = begins.findLastIndex((begin) => pass.first >= begin) + 1
    dealt[index]!.push(pass)
  }
  return dealt
}

/** The instant from which passes belong to the segment behind a gap. */
function beginOf(end: EpochMinute, start: EpochMinute, passes: readonly Pass[]): EpochMs {
  const middle = Math.floor((end + start) / 2) * minuteMs
  const left = passes.findIndex(({ direction, last }) => direction === 'out' && minuteOf(last) >= end)
  if (left < 0) return middle
  const back = passes.find(
    ({ direction, first }, index) =>
      index > left && direction === 'in' && minuteOf(first) >= end && first < middle,
  )
  return back ? back.first : middle
}
