import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deriveDay } from '../../derive-day.ts'
import { anyFacts, minute } from '../any-facts.ts'
import { fiveDates, midnight, nineToSix, punchAt, text, workDate } from './sample-facts.ts'

/** Order, repetition and the passing of time (rules.md §2). */
export function describeOrderLaws(numRuns: number): void {
  const runs = { numRuns }

  test('order and repetition of punches do not matter', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer(), (facts, seed) => {
        const doubled = [...facts.punches, ...facts.punches]
        const shuffled = doubled
          .map((punch, index) => ({ punch, key: (seed * (index + 7)) % 1009 }))
          .sort((a, b) => a.key - b.key)
        expect(text({ ...facts, punches: shuffled.map(({ punch }) => punch) })).toBe(text(facts))
      }),
      runs,
    )
  })

  test('negative control: leaving a punch out changes some result', () => {
    const facts = {
      workDate,
      punches: [punchAt(17, 'in'), punchAt(540, 'out')],
      asOf: midnight + 5000 * minute,
      completeThrough: midnight + 5000 * minute,
      dates: fiveDates(nineToSix),
    }
    expect(text({ ...facts, punches: facts.punches.slice(1) })).not.toBe(text(facts))
  })

  describe('time passes in steps', () => {
    test('until dueAt the result stays the same to the byte, with sources that keep up', () => {
      fc.assert(
        fc.property(anyFacts, fc.double({ min: 0, max: 1, noNaN: true }), (facts, part) => {
          const kept = { ...facts, completeThrough: facts.asOf }
          const { dueAt } = deriveDay(kept)
          const until = dueAt ?? kept.asOf + 5000 * minute
          const later = Math.floor(kept.asOf + (until - 1 - kept.asOf) * part)
          expect(text({ ...kept, asOf: later, completeThrough: later })).toBe(text(kept))
        }),
        runs,
      )
    })

    test('until dueAt the result stays the same to the byte, with sources that stand still', () => {
      fc.assert(
        fc.property(anyFacts, fc.double({ min: 0, max: 1, noNaN: true }), (facts, part) => {
          const until = deriveDay(facts).dueAt ?? facts.asOf + 5000 * minute
          expect(text({ ...facts, asOf: Math.floor(facts.asOf + (until - 1 - facts.asOf) * part) })).toBe(
            text(facts),
          )
        }),
        runs,
      )
    })

    test('until awaitsThrough a further reading of the sources changes nothing', () => {
      fc.assert(
        fc.property(anyFacts, fc.double({ min: 0, max: 1, noNaN: true }), (facts, part) => {
          const until = Math.min(deriveDay(facts).awaitsThrough ?? Infinity, facts.asOf + 1)
          const later = Math.floor(facts.completeThrough + (until - 1 - facts.completeThrough) * part)
          expect(text({ ...facts, completeThrough: later })).toBe(text(facts))
        }),
        runs,
      )
    })
  })

  test('equal facts give equal bytes, and facts stay as they are', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const copy = structuredClone(facts)
        expect(text(copy)).toBe(text(facts))
        expect(copy).toEqual(facts)
      }),
      runs,
    )
  })
}
