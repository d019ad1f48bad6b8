import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explainDay } from '../../../explanation/explain-day.ts'
import { renderStep } from '../../../explanation/render-step.ts'
import { deriveDay } from '../../derive-day.ts'
import { anyFacts } from '../any-facts.ts'

/** An explanation adds up to the figures. */
export function describeExplanationLaws(numRuns: number): void {
  const runs = { numRuns }

  describe('an explanation', () => {
    test('is of the result that is derived, and its sums come to the figures', () => {
      fc.assert(
        fc.property(anyFacts, (facts) => {
          const { result, figures } = explainDay(facts)
          expect(result).toEqual(deriveDay(facts))
          const known = Object.entries(result).filter(
            ([name, value]) => name.endsWith('Minutes') && typeof value === 'number' && value !== 0,
          )
          const sums = figures.map(({ figure, terms }) => [
            figure,
            terms.reduce((sum, { minutes: part }) => sum + part, 0),
          ])
          expect(Object.fromEntries(sums.filter(([, sum]) => sum !== 0))).toEqual(Object.fromEntries(known))
        }),
        runs,
      )
    })

    test('says what became of every punch of the date, with one in and one out at most for each segment', () => {
      fc.assert(
        fc.property(anyFacts, (facts) => {
          const { punches, result } = explainDay(facts)
          const segments = Math.max(facts.dates[2].plan?.segments.length ?? 1, 1)
          for (const use of ['in', 'out'] as const)
            expect(punches.filter((punch) => punch.use === use).length).toBeLessThanOrEqual(segments)
          const known = facts.punches.filter(({ at }) => at === result.inAt && at <= facts.asOf)
          if (known.length > 0 && !result.findings.includes('CORRECTED'))
            expect(punches.map(({ at }) => at)).toContain(result.inAt)
        }),
        runs,
      )
    })

    test('is readable in both languages, whatever the facts', () => {
      fc.assert(
        fc.property(anyFacts, (facts) => {
          for (const step of explainDay(facts).steps) {
            for (const language of ['ko', 'en'] as const)
              expect(renderStep(step, language)).not.toMatch(/undefined|null|NaN/)
          }
        }),
        runs,
      )
    })
  })
}
