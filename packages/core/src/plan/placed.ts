import type { DateFacts, WallInterval } from '../facts/facts.ts'
import type { Interval, Intervals } from '../interval/interval.ts'
import type { DayNumber } from '../time/date.ts'
import { wallToMinute, type ZoneOffsets } from '../time/zone.ts'

const none: readonly WallInterval[] = []

/** The instants of a wall interval of a date. */
export function placed(zone: ZoneOffsets, day: DayNumber, [start, end]: WallInterval): Interval {
  return [wallToMinute(zone, day, start), wallToMinute(zone, day, end)]
}

/**
 * The segments of a plan in minutes since 1970. Those that touch are one; one that a change of the clock
 * makes vanish is none (rules.md §3, §5.9).
 */
export function segmentsOf({ zone, plan }: DateFacts, day: DayNumber): Intervals {
  const segments: Interval[] = []
  for (const wall of plan?.segments ?? none) {
    const segment = placed(zone, day, wall)
    const last = segments.at(-1)
    if (segment[0] >= segment[1]) continue
    if (last && segment[0] <= last[1])
      segments[segments.length - 1] = [last[0], Math.max(last[1], segment[1])]
    else segments.push(segment)
  }
  return segments
}

/** From the first scheduled start of a date, the earliest of a sliding one, to its last scheduled end. */
export function scheduledSpanOf(date: DateFacts, day: DayNumber): Interval | null {
  let span: Interval | null = null
  for (const part of date.plan?.segments ?? none) span = stretched(span, placed(date.zone, day, part))
  if (span === null || date.plan?.slide === undefined) return span
  const [earliest, latest] = placed(date.zone, day, date.plan.slide)
  return [Math.min(span[0], earliest), Math.max(span[1], span[1] + latest - span[0])]
}

/**
 * The hull of the scheduled segments and approved overtime of a date, in minutes since 1970. Leave, trips
 * and remote work never change it (rules.md §4).
 */
export function spanOf(date: DateFacts, day: DayNumber): Interval | null {
  let span = scheduledSpanOf(date, day)
  for (const request of date.requests) {
    if (request.type === 'overtime')
      span = stretched(span, placed(date.zone, day, [request.from, request.to]))
  }
  return span
}

/** The hull of both; what is empty or reversed stretches nothing. */
function stretched(span: Interval | null, part: Interval): Interval | null {
  if (part[0] >= part[1]) return span
  return span === null ? part : [Math.min(span[0], part[0]), Math.max(span[1], part[1])]
}
