import type { DateFacts, DayFacts, Direction, Punch, WorkPlan } from '../../../facts/facts.ts'
import { defaultPolicy } from '../../../policy/policy.ts'
import { deriveDay } from '../../derive-day.ts'
import { minute, seoul } from '../any-facts.ts'

export const { zone, workDate, midnight } = seoul
export const nineToSix: WorkPlan = { segments: [[540, 1080]], breaks: [[720, 780]] }
export const text = (facts: DayFacts) => JSON.stringify(deriveDay(facts))

/** A tap of a device at a wall time in Seoul. */
export const tap = (wall: number, direction: Direction): Punch => ({
  at: midnight + wall * minute,
  direction,
  origin: 'device',
})

export function punchAt(minutesAfterNine: number, direction: Direction): Punch {
  return { at: midnight + (540 + minutesAfterNine) * minute, direction, origin: 'device' }
}

export function fiveDates(plan: WorkPlan, policy: Partial<typeof defaultPolicy> = {}): DayFacts['dates'] {
  const one: DateFacts = { zone, policy: { ...defaultPolicy, ...policy }, plan, requests: [] }
  return [one, one, one, one, one]
}
