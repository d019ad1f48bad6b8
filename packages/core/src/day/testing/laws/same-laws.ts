import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WorkPlan } from '../../../facts/facts.ts'
import type { Finding } from '../../../facts/findings.ts'
import { deriveDay } from '../../derive-day.ts'
import { anyFacts, anyFactsIn, seoul, settled, withDate } from '../any-facts.ts'
import { text } from './sample-facts.ts'

/** Facts that say the same give the same result. */
export function describeSameLaws(numRuns: number): void {
  const runs = { numRuns }

  describe('what says the same comes to the same', () => {
    test('segments that touch are one', () => {
      fc.assert(
        fc.property(anyFacts, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (facts, share) => {
          const { plan, zone: place } = facts.dates[2]
          fc.pre(plan !== null && plan.segments.length === 1 && place.zone === 'Asia/Seoul')
          const [start, end] = plan!.segments[0]!
          const cut = Math.floor(start + (end - start) * share)
          fc.pre(start < cut && cut < end)
          const parted: WorkPlan = {
            ...plan,
            segments: [
              [start, cut],
              [cut, end],
            ],
          }
          expect(text(withDate(facts, { plan: parted }))).toBe(text(facts))
        }),
        runs,
      )
    })

    test('a start that may slide by nothing does not slide', () => {
      fc.assert(
        fc.property(anyFacts, (facts) => {
          const { plan } = facts.dates[2]
          fc.pre(plan?.segments.length === 1 && plan.core === undefined && plan.standardMinutes === undefined)
          const [start] = plan!.segments[0]!
          const { slide, ...fixed } = plan!
          expect(text(withDate(facts, { plan: { ...fixed, slide: [start, start] } }))).toBe(
            text(withDate(facts, { plan: fixed })),
          )
        }),
        runs,
      )
    })

    test('breaks that float and are due at no time are none', () => {
      fc.assert(
        fc.property(anyFacts, (facts) => {
          const { plan } = facts.dates[2]
          fc.pre(plan !== null && plan.floatingBreaks === undefined && plan.standardMinutes === undefined)
          const floating: WorkPlan = { ...plan!, floatingBreaks: [[5000, 60]] }
          const day = deriveDay(withDate(facts, { plan: floating }))
          const without = deriveDay(facts)
          const isOuting = (finding: Finding) => finding !== 'OUTING'
          expect({ ...day, findings: day.findings.filter(isOuting) }).toEqual({
            ...without,
            findings: without.findings.filter(isOuting),
          })
        }),
        runs,
      )
    })

    test('a correction to what was punched in changes nothing but its finding', () => {
      fc.assert(
        fc.property(anyFactsIn(seoul), (facts) => {
          const { requests } = facts.dates[2]
          const day = deriveDay(settled(facts))
          fc.pre(
            day.in !== null && day.requiredMinutes > 0 && !requests.some(({ type }) => type === 'remote'),
          )
          fc.pre(!day.findings.includes('CORRECTED') && facts.dates[2].plan?.place !== 'remote')
          const asked = [...requests, { type: 'correction' as const, in: day.in! }]
          const corrected = deriveDay(withDate(settled(facts), { requests: asked }))
          expect({ ...corrected, inAt: day.inAt, findings: [] }).toEqual({ ...day, findings: [] })
        }),
        runs,
      )
    })
  })
}
