import type { DayRequest } from '../facts/facts.ts'
import { type Employment, employmentNear, employmentOn } from '../policy/employment.ts'
import { type DayNumber, type EpochMs, minuteMs } from '../time/date.ts'
import { localDay, minuteToWall, type ZoneOffsets } from '../time/zone.ts'
import { boundaryLimit } from './boundary.ts'

/*
 * Which dates of a person can come out differently when a fact changes: whoever writes the fact marks them.
 */

/** Dates, both included. */
export interface DateSpan {
  from: DayNumber
  to: DayNumber
}

/** The same, null where there is no end. */
export interface DateRange {
  from: DayNumber | null
  to: DayNumber | null
}

/** A day's facts are those of its date and of so many dates on either side (rules.md §2). */
export const datesAround = 2

/** Taps this near before 18:00 can make a tap after it a repeat, and so take it from the next date. */
const repeatMinutes = 10

/**
 * A punch at this instant, whatever the plans: the date that owns it, and the one before, to which it may be
 * carried over or from which it may keep another pass. The date behind them can change too where its first
 * pass could be carried over to the last (`couldCarryOver`).
 */
export function datesTouchedByPunch(zone: ZoneOffsets, at: EpochMs): DateSpan {
  const day = localDay(zone, at)
  const wall = minuteToWall(zone, day, Math.floor(at / minuteMs))
  return {
    from: wall >= boundaryLimit ? day - 1 : day - 2,
    to: wall >= boundaryLimit - repeatMinutes ? day + 1 : day,
  }
}

/**
 * The plan of a date: the boundary between two dates depends on the plans of both, and a pass that thereby
 * changes its date can change what is carried over there (rules.md §4).
 */
export const datesTouchedByPlan = (day: DayNumber): DateSpan => ({
  from: day - datesAround,
  to: day + datesAround,
})

/** Types of requests that move neither a boundary nor what is carried over. */
const ofTheirDateAlone: ReadonlySet<DayRequest['type']> = new Set(['outing', 'excuse'])

/** An approved request for a date (rules.md §4). */
export const datesTouchedByRequest = (day: DayNumber, type: DayRequest['type']): DateSpan =>
  ofTheirDateAlone.has(type) ? { from: day, to: day } : datesTouchedByPlan(day)

/** A policy that holds from one date until before another, null for good. */
export const datesTouchedByPolicy = (fromDay: DayNumber, untilDay: DayNumber | null): DateRange => ({
  from: fromDay - datesAround,
  to: untilDay === null ? null : untilDay - 1 + datesAround,
})

/** Whose a badge is, from somewhen in one UTC date until somewhen in another, null for good. */
export const datesTouchedByBadge = (fromDay: DayNumber | null, untilDay: DayNumber | null): DateRange => ({
  from: fromDay === null ? null : fromDay - datesAround - 1,
  to: untilDay === null ? null : untilDay + datesAround + 1,
})

/**
 * A change of where somebody works, each list in order of time: only the dates on which site or department
 * become others, and those around them. Elsewhere history stays as it is.
 */
export function datesTouchedByEmployments(
  before: readonly Employment[],
  after: readonly Employment[],
): DateRange[] {
  const turns = [...before, ...after].flatMap(({ fromDay, untilDay }) => [fromDay, untilDay])
  const starts = [...new Set(turns)].filter((day) => day !== null).sort((a, b) => a - b)
  const ranges: DateRange[] = []
  for (const [index, from] of [null, ...starts].entries()) {
    const until = starts[index] ?? null
    const day = from ?? (until ?? 0) - 1
    if (placeOn(before, day) === placeOn(after, day)) continue
    const last = ranges.at(-1)
    const to = until === null ? null : until - 1 + datesAround
    // Stretches that touch are one; so are those that lie so near that their surroundings do.
    if (last?.to != null && from !== null && from - datesAround <= last.to + 1) last.to = to
    else ranges.push({ from: from === null ? null : from - datesAround, to })
  }
  return ranges
}

/**
 * What of an employment a day depends on: the policies of site and department, and the zone of the nearest
 * site.
 */
const placeOn = (employments: readonly Employment[], day: DayNumber): string => {
  const on = employmentOn(employments, day)
  return [on?.siteId, on?.departmentId, employmentNear(employments, day)?.siteId].join()
}
