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

/**
 * The first stored punch that lies ahead and is of this date or the next one, whose passes decide what is
 * carried over; or the first correction that lies ahead, of this date or the one before, which keeps its out.
 */
function nextInFuture(facts: DayFacts, boundaries: readonly EpochMinute[]): number | null {
  const until = boundaries[3]! * minuteMs
  let next = Infinity
  for (const { at } of facts.punches) if (at > facts.asOf && at < until) next = Math.min(next, at)
  for (const place of [1, 2] as const) {
    const { zone, requests } = facts.dates[place]
    for (const request of requests) {
      if (request.type !== 'correction') continue
      for (const side of [request.in, request.out]) {
        if (side === undefined) continue
        const at = wallToMinute(zone, facts.workDate + place - 2, side) * minuteMs
        if (at > facts.asOf) next = Math.min(next, at)
      }
    }
  }
  return next === Infinity ? null : next
}
