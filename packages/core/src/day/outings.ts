import type { Trace } from '../facts/trace.ts'
import {
  type Interval,
  type Intervals,
  intersect,
  nothing,
  setOf,
  subtract,
  union,
} from '../interval/interval.ts'
import type { PlannedDay } from '../plan/plan-day.ts'
import { awayPairs, pairedBreaks } from '../punch/outings.ts'
import { minuteOf } from '../time/date.ts'
import type { Judging } from './judging.ts'
import type { ReportedSides } from './reported-sides.ts'

/** The times in which a person was out during a date (rules.md §5.4, §6). */
export interface Outings {
  /** Approved ones that count. */
  approved: Intervals
  /** Private ones: punched, approved, and with `presence: "keyed"` the required time away. */
  all: Intervals
  /** Away by out and in keys, outside of outings and trips. */
  away: Intervals
}

export const noOutings: Outings = { approved: nothing, all: nothing, away: nothing }

/** The outings and the time away of the reported stays of a date. */
export function outingsOf(
  stays: readonly (ReportedSides | null)[],
  { planned, policy, trace }: Pick<Judging, 'planned' | 'policy' | 'trace'>,
): Outings {
  const punched: Interval[] = []
  const away: Interval[] = []
  for (const stay of stays) {
    if (stay === null || stay.in === null) continue
    punched.push(...punchedOutings(stay, trace))
    away.push(...timesAway(stay, trace))
  }
  if (punched.length === 0 && away.length === 0 && planned.outings.length === 0) return noOutings
  const { approved, all } = withApproved(setOf(punched), planned, trace)
  const reallyAway = subtract(subtract(setOf(away), all), planned.trips)
  if (trace) trace.draw('away', reallyAway)
  return {
    approved,
    all: policy.presence === 'keyed' ? union(all, intersect(reallyAway, planned.required)) : all,
    away: reallyAway,
  }
}

/** The pairs of breakOut and breakIn inside a reported stay, clipped to its out. */
function punchedOutings({ passes, in: entered, out }: ReportedSides, trace: Trace | null): Interval[] {
  const outings: Interval[] = []
  for (const [left, back] of pairedBreaks(passes)) {
    const start = minuteOf(left.first)
    const end = Math.min(minuteOf(back.first), out?.minute ?? Infinity)
    if (start < entered!.minute || start >= end) continue
    outings.push([start, end])
    trace?.step('OUTING_PUNCHED', { fromAt: start, toAt: end })
    trace?.use(left, 'outingStart')
    trace?.use(back, 'outingEnd')
  }
  return outings
}

/** From the last tap of an out key to the first of the key back, both inside the reported stay. */
function timesAway({ passes, in: entered, out }: ReportedSides, trace: Trace | null): Interval[] {
  if (entered === null || out === null) return []
  const times: Interval[] = []
  for (const [left, back] of awayPairs(passes)) {
    const [start, end] = [minuteOf(left.last), minuteOf(back.first)]
    if (start < entered.minute || end > out.minute || start >= end) continue
    times.push([start, end])
    trace?.step('AWAY', { fromAt: start, toAt: end })
    trace?.use(left, 'awayStart')
    trace?.use(back, 'awayEnd')
  }
  return times
}

/** Approved outings count that overlap no punched one; what lies on a trip is business (rules.md §6). */
function withApproved(
  punched: Intervals,
  planned: PlannedDay,
  trace: Trace | null,
): Pick<Outings, 'approved' | 'all'> {
  const free = planned.outings.filter((outing) => intersect([outing], punched).length === 0)
  if (trace) {
    for (const outing of planned.outings) {
      const [fromAt, toAt] = outing
      trace.step(free.includes(outing) ? 'OUTING_APPROVED' : 'OUTING_REPLACED', { fromAt, toAt })
    }
  }
  return { approved: subtract(free, planned.trips), all: subtract(union(punched, free), planned.trips) }
}
