import type { DateFacts } from '../facts/facts.ts'
import type { Segment } from '../plan/plan-day.ts'
import type { Pass } from '../punch/passes.ts'
import type { DayNumber } from '../time/date.ts'
import { correctionsBySegment, uncorrected } from './corrections.ts'
import type { Judging } from './judging.ts'
import type { OwnedPasses } from './owned-passes.ts'
import { type ReportedSides, sidesOf } from './reported-sides.ts'
import { passesOfSegments } from './segment-passes.ts'

/**
 * In and out of each segment with required time, on the plan as scheduled; null where nothing was punched.
 */
export interface FoundStays {
  stays: readonly (ReportedSides | null)[]
  /** Whether there is a punch on the date, or a correction that counts as one. */
  punched: boolean
}

/** Finds the stays of a date as they are punched or corrected (rules.md §5). */
export function findStays(date: DateFacts, day: DayNumber, owned: OwnedPasses, judging: Judging): FoundStays {
  const { planned, trace } = judging
  const { segments } = planned
  const corrections = correctionsBySegment(date, day, segments, judging)
  const dealt = dealPasses(segments, owned)
  const stays: (ReportedSides | null)[] = []
  for (const [place, segment] of segments.entries()) {
    if (segment.edges === null) continue
    trace?.atSegment(place, segments.length)
    const correction = corrections.get(place) ?? uncorrected
    const silent = dealt[place]!.length === 0 && correction === uncorrected
    stays.push(silent ? null : sidesOf(dealt[place]!, judging, segment.edges, correction))
  }
  trace?.atSegment(null, segments.length)
  return { stays, punched: owned.passes.length > 0 || corrections.size > 0 }
}

/** A pass that was carried over belongs to the last segment with required time, wherever it lies. */
function dealPasses(segments: readonly Segment[], owned: OwnedPasses): (readonly Pass[])[] {
  const dealt = passesOfSegments(segments, owned.carriedOver ? owned.passes.slice(0, -1) : owned.passes)
  if (!owned.carriedOver) return dealt
  const last = segments.findLastIndex((segment) => segment.edges !== null)
  return dealt.map((passes, place) => (place === last ? [...passes, owned.carriedOver!] : passes))
}
