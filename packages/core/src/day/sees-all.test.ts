import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DayFacts } from '../facts/facts.ts'
import { dayMs, minuteMs } from '../time/date.ts'
import { deriveDay } from './derive-day.ts'
import { seesAll } from './sees-all.ts'
import { anyFacts } from './testing/any-facts.ts'

const at = (facts: DayFacts, time: number) =>
  JSON.stringify(deriveDay({ ...facts, asOf: time, completeThrough: time }))
const settleMs = ({ dates }: DayFacts) => dates[2].policy.settleAfterMinutes * minuteMs

test('a date that saw all comes out the same at every later time, and not a millisecond sooner it says so', () => {
  fc.assert(
    fc.property(anyFacts, fc.integer({ min: 1, max: 30 * dayMs }), (facts, later) => {
      const seen = (facts.workDate + 4) * dayMs + settleMs(facts)
      expect([seesAll(facts, seen - 1), seesAll(facts, seen)]).toEqual([false, true])
      expect(at(facts, seen + later)).toBe(at(facts, seen))
    }),
    { numRuns: 1000 },
  )
})

test('negative control: three dates sooner some day still comes out differently', () => {
  const changes = fc.sample(anyFacts, 200).some((facts) => {
    const seen = (facts.workDate + 4) * dayMs + settleMs(facts)
    return at(facts, seen - 3 * dayMs) !== at(facts, seen)
  })
  expect(changes).toBe(true)
})
