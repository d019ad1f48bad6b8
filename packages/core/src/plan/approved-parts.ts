import type { DateFacts, DayRequest } from '../facts/facts.ts'
import {
  holds,
  type Interval,
  type Intervals,
  intersect,
  nothing,
  setOf,
  subtract,
} from '../interval/interval.ts'
import type { DayNumber } from '../time/date.ts'
import { placed } from './placed.ts'

/** The approved parts of one type, united; `whole` stands for the hull of the plan's segments. */
export function partsOf(
  { zone, requests }: DateFacts,
  day: DayNumber,
  type: DayRequest['type'],
  whole: Interval | null,
): Intervals {
  if (requests.length === 0) return nothing
  const parts: Interval[] = []
  for (const request of requests) {
    if (request.type !== type) continue
    if ('whole' in request && request.whole) {
      if (whole) parts.push(whole)
    } else if ('from' in request) parts.push(placed(zone, day, [request.from, request.to]))
  }
  return setOf(parts)
}

/**
 * Approved overtime, each without its own breaks, without planned time that is not on leave, and without a
 * lunch on leave: a break of the plan beside planned time on leave (rules.md §6).
 */
export function overtimeWorkOf(
  { zone, requests }: DateFacts,
  day: DayNumber,
  planned: Intervals,
  breaks: Intervals,
  leave: Intervals,
): Intervals {
  const approved = requests.flatMap((request) =>
    request.type === 'overtime'
      ? subtract(
          setOf([placed(zone, day, [request.from, request.to])]),
          setOf((request.breaks ?? []).map((part) => placed(zone, day, part))),
        )
      : [],
  )
  if (approved.length === 0) return nothing
  const onLeave = intersect(planned, leave)
  const lunchesOnLeave = breaks.filter(([start, end]) => holds(onLeave, start - 1) || holds(onLeave, end))
  return subtract(subtract(setOf(approved), subtract(planned, leave)), lunchesOnLeave)
}
