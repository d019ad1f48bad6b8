import type { DateFacts } from '../facts/facts.ts'
import type { Segment } from '../plan/plan-day.ts'
import type { DayNumber, EpochMinute } from '../time/date.ts'
import { wallToMinute } from '../time/zone.ts'
import type { Judging } from './judging.ts'

/** The minutes that approved corrections set; null where they say nothing. */
export interface Corrections {
  in: EpochMinute | null
  out: EpochMinute | null
}

export const uncorrected: Corrections = { in: null, out: null }

/**
 * The corrections that hold, by the place of their segment. The later approved wins, one that lies ahead is
 * not applied yet (rules.md §5.5).
 */
export function correctionsBySegment(
  date: DateFacts,
  day: DayNumber,
  segments: readonly Segment[],
  { asOf, trace }: Pick<Judging, 'asOf' | 'trace'>,
): Map<number, Corrections> {
  const corrections = new Map<number, Corrections>()
  const first = segments.findIndex((segment) => segment.edges !== null)
  const last = segments.findLastIndex((segment) => segment.edges !== null)
  for (const request of date.requests) {
    if (request.type !== 'correction') continue
    for (const side of ['in', 'out'] as const) {
      const wall = request[side]
      if (wall === undefined) continue
      const minute = wallToMinute(date.zone, day, wall)
      const place = request.segment === undefined ? (side === 'in' ? first : last) : request.segment - 1
      if (minute > asOf) trace?.step('CORRECTION_AHEAD', { at: minute, nowAt: asOf })
      if (minute > asOf || !segments[place]?.edges) continue
      corrections.set(place, { ...(corrections.get(place) ?? uncorrected), [side]: minute })
    }
  }
  return corrections
}

/** On a date without required time a correction speaks of the whole of it, whichever segment it names. */
export function correctionsOfDate(
  date: DateFacts,
  day: DayNumber,
  segments: readonly Segment[],
  { asOf, trace }: Pick<Judging, 'asOf' | 'trace'>,
): Corrections {
  const corrections: Corrections = { in: null, out: null }
  for (const request of date.requests) {
    if (request.type !== 'correction' || (request.segment ?? 0) > segments.length) continue
    for (const side of ['in', 'out'] as const) {
      const wall = request[side]
      if (wall === undefined) continue
      const minute = wallToMinute(date.zone, day, wall)
      if (minute <= asOf) corrections[side] = minute
      else trace?.step('CORRECTION_AHEAD', { at: minute, nowAt: asOf })
    }
  }
  return corrections
}
