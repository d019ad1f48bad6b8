import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DateFacts, DayRequest } from '../../../facts/facts.ts'
import { defaultPolicy } from '../../../policy/policy.ts'
import { deriveDay } from '../../derive-day.ts'
import { anyFactsIn, cores, seoul, settled, withDate } from '../any-facts.ts'
import { tap } from './sample-facts.ts'

const correctsIn = ({ requests }: DateFacts): boolean =>
  requests.some((request) => request.type === 'correction' && request.in !== undefined)

/** Who comes earlier or leaves later is never worse off. */
export function describeEarlierLaws(numRuns: number): void {
  const runs = { numRuns }

  describe('who comes earlier', () => {
    const coreBesideTrip = fc
      .tuple(anyFactsIn(seoul), fc.constantFrom(...cores), fc.integer({ min: 30, max: 300 }))
      .map(([facts, plan, length]) => {
        const from = plan.segments[0]![0]
        const requests: DayRequest[] = [{ type: 'trip', from, to: from + length }]
        return withDate(facts, { plan, requests, policy: defaultPolicy })
      })
    /**
     * A day with an in by the key and an out long after, and another with a later in. Where an in is
     * corrected nobody comes earlier: both have that in, and the taps may stand for other sides.
     */
    const earlierAndLater = fc
      .record({
        facts: fc.oneof(anyFactsIn(seoul), coreBesideTrip).filter(({ dates }) => !correctsIn(dates[2])),
        ins: fc.tuple(fc.integer({ min: 300, max: 1150 }), fc.integer({ min: 300, max: 1150 })),
        out: fc.integer({ min: 1151, max: 1500 }),
      })
      .map(({ facts, ins, out }) => {
        const withIn = (at: number) => settled({ ...facts, punches: [tap(at, 'in'), tap(out, 'out')] })
        return [withIn(Math.min(...ins)), withIn(Math.max(...ins))] as const
      })

    test('is never later for it', () => {
      fc.assert(
        fc.property(earlierAndLater, ([early, late]) => {
          const [before, after] = [deriveDay(early).tardyMinutes, deriveDay(late).tardyMinutes]
          const isHere = deriveDay(late).in !== null && deriveDay(early).in !== null
          fc.pre(before !== null && after !== null && isHere && early.dates[2].policy.directions === 'trust')
          expect(before).toBeLessThanOrEqual(after!)
        }),
        runs,
      )
    })

    test('has never worked less, beside a trip or with core time either', () => {
      fc.assert(
        fc.property(earlierAndLater, ([early, late]) => {
          const [before, after] = [deriveDay(early), deriveDay(late)]
          const slides = early.dates[2].plan?.slide !== undefined
          const asked = early.dates[2].requests.some(({ type }) => type !== 'overtime' && type !== 'excuse')
          fc.pre(!(slides && asked) && before.in !== null && after.in !== null)
          fc.pre(before.workedMinutes !== null && after.workedMinutes !== null)
          fc.pre(early.dates[2].policy.directions === 'trust')
          expect(before.workedMinutes).toBeGreaterThanOrEqual(after.workedMinutes!)
        }),
        runs,
      )
    })
  })
}
