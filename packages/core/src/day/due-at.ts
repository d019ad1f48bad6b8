import type { DayFacts } from '../facts/facts.ts'
import { type EpochMinute, type EpochMs, minuteMs, minuteOf } from '../time/date.ts'
import { wallToMinute } from '../time/zone.ts'

/** The next instant at which the result can change without a new fact (rules.md §2.5). */
export function dueAtOf(
  facts: DayFacts,
  boundaries: readonly EpochMinute[],
  turns: readonly EpochMinute[],
): EpochMs | null {
  const turn = nextAfter(turns, minuteOf(facts.asOf))
  const ahead = nextInFuture(facts, boundaries)
  return turn === null ? ahead : ahead === null ? turn : Math.min(turn, ahead)
}

/** The earliest of these minutes that lies behind `minute`, in milliseconds. */
export function nextAfter(turns: readonly EpochMinute[], minute: EpochMinute): number | null {
  let next = Infinity
  for (const turn of turns) if (turn > minute) next = Math.min(next, turn)
  return next === Infinity ? null : next * minuteMs
}

/** The first stored punch or approved correction that lies ahead and may belong to this date. */
function nextInFuture(facts: DayFacts, boundaries: readonly EpochMinute[]): number | null {
  const date = facts.dates[2]
  const until = (boundaries[2]! + date.policy.carryOverMinutes) * minuteMs
  let next = Infinity
  for (const { at } of facts.punches) if (at > facts.asOf && at < until) next = Math.min(next, at)
  for (const request of date.requests) {
    if (request.type !== 'correction') continue
    for (const side of [request.in, request.out]) {
      if (side === undefined) continue
      const at = wallToMinute(date.zone, facts.workDate, side) * minuteMs
      if (at > facts.asOf) next = Math.min(next, at)
    }
  }
  return next === Infinity ? null : next
}
