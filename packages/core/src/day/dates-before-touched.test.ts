import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DateFacts, DayFacts, WorkPlan } from '../facts/facts.ts'
import { defaultPolicy } from '../policy/policy.ts'
import { datesBeforeTouched } from './boundary.ts'
import { deriveDay } from './derive-day.ts'
import { anyFactsIn, anyPlan, minute, seoul } from './testing/any-facts.ts'

const from = (start: number, end: number): WorkPlan => ({ segments: [[start * 60, end * 60]] })
const office = from(9, 18)

/** A working day and the next date, which gets another plan; taps at these hours of the first. */
function touched(here: WorkPlan | null, then: WorkPlan | null, now: WorkPlan | null, ...hours: number[]) {
  const dateOf = (plan: WorkPlan | null): DateFacts => ({
    zone: seoul.zone,
    policy: defaultPolicy,
    plan,
    requests: [],
  })
  const facts: DayFacts = {
    workDate: seoul.workDate,
    dates: [dateOf(null), dateOf(null), dateOf(here), dateOf(now), dateOf(now)],
    punches: hours.map((hour) => ({
      at: seoul.midnight + hour * 60 * minute,
      direction: 'unknown',
      origin: 'device',
    })),
    asOf: seoul.midnight,
    completeThrough: seoul.midnight,
  }
  return datesBeforeTouched(facts, then)
}

describe('a plan that becomes another one', () => {
  test('touches no date before it where it begins when it did', () => {
    expect(touched(office, office, from(10, 19), 9, 18)).toBe(0)
    expect(touched(office, office, null, 9, 18)).toBe(0)
  })

  test('touches the date before it, which ends at another time now', () => {
    expect(touched(from(22, 31), from(22, 31), from(8, 17), 22)).toBe(1)
  })

  test('touches two where somebody has tapped since it began', () => {
    expect(touched(office, office, from(10, 19), 9, 18, 33)).toBe(2)
  })
})

/** The same facts, seen from the date before; nothing is planned on the first of its five dates. */
const fromDayBefore = (facts: DayFacts): DayFacts => ({
  ...facts,
  workDate: facts.workDate - 1,
  dates: [{ ...facts.dates[0], plan: null }, ...facts.dates.slice(0, 4)] as unknown as DayFacts['dates'],
})

test('what it says is untouched comes out the same, whatever the facts', () => {
  const seen = [0, 0, 0]
  fc.assert(
    fc.property(anyFactsIn(seoul), anyPlan, anyPlan, fc.boolean(), (facts, plan, later, evening) => {
      const [first, second, here, next, last] = facts.dates
      // Half of the people have gone home before the date that changes.
      const until = seoul.midnight + (evening ? 20 * 60 : 9000) * minute
      const now = { ...facts, punches: facts.punches.filter(({ at }) => at < until) }
      const then: DayFacts = {
        ...now,
        dates: [first, second, here, { ...next, plan }, { ...last, plan: later }],
      }
      const dates = datesBeforeTouched(now, plan)
      seen[dates]!++
      if (dates < 1) expect(deriveDay(now)).toEqual(deriveDay(then))
      if (dates < 2) expect(deriveDay(fromDayBefore(now))).toEqual(deriveDay(fromDayBefore(then)))
    }),
    { numRuns: 3000 },
  )
  expect(Math.min(...seen)).toBeGreaterThan(50)
})
