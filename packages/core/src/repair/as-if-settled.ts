import { boundariesOf } from '../day/boundary.ts'
import type { DayFacts } from '../facts/facts.ts'
import { minuteMs } from '../time/date.ts'

/**
 * The facts of a day that is over and up to whose end all was read, as they are once it settles: what it
 * lacks then can be asked about the next morning. Null while it goes on or something was not read yet.
 */
export function asIfSettled(facts: DayFacts): DayFacts | null {
  const [, , ends] = boundariesOf(facts)
  if (facts.completeThrough < ends * minuteMs) return null
  const settlesAt = (ends + facts.dates[2].policy.settleAfterMinutes) * minuteMs
  const asOf = Math.max(facts.asOf, settlesAt)
  return { ...facts, asOf, completeThrough: Math.max(facts.completeThrough, settlesAt) }
}
