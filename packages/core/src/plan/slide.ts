import type { DateFacts } from '../facts/facts.ts'
import { holds } from '../interval/interval.ts'
import type { DayNumber, EpochMinute } from '../time/date.ts'
import { placed } from './placed.ts'
import { type PlannedDay, planDay } from './plan-day.ts'

/** A plan whose segment moves to the person's in (rules.md §6). Times in minutes since 1970. */
export interface Slide {
  earliest: EpochMinute
  latest: EpochMinute
  /** The date's plan with the segment that starts at this minute, held within earliest and latest. */
  planAt(start: EpochMinute): PlannedDay
}

/** Null where the plan does not slide, and for whoever is on leave or a trip at its start. */
export function slideOf(date: DateFacts, day: DayNumber, planned: PlannedDay): Slide | null {
  const segment = planned.segments[0]
  if (date.plan?.slide === undefined || segment === undefined || segment.edges === null) return null
  const start = segment.scheduled[0]
  if (holds(planned.leave, start) || holds(planned.trips, start)) return null
  const [earliest, latest] = placed(date.zone, day, date.plan.slide)
  return {
    earliest,
    latest,
    planAt: (wanted) => {
      const shift = Math.min(Math.max(wanted, earliest), latest) - start
      const moved = shift === 0 ? planned : planDay(date, day, shift)
      return moved.required.length > 0 ? moved : planned
    },
  }
}
