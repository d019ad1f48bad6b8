import { describeEarlierLaws } from './laws/earlier-laws.ts'
import { describeExplanationLaws } from './laws/explanation-laws.ts'
import { describeFigureLaws } from './laws/figure-laws.ts'
import { describeNeighbourLaws } from './laws/neighbour-laws.ts'
import { describeOrderLaws } from './laws/order-laws.ts'
import { describeSameLaws } from './laws/same-laws.ts'

/** The laws of rules.md §2, and what follows from them, on so many days of every kind. */
export function describeLaws(numRuns: number): void {
  describeOrderLaws(numRuns)
  describeFigureLaws(numRuns)
  describeSameLaws(numRuns)
  describeEarlierLaws(numRuns)
  describeNeighbourLaws(numRuns)
  describeExplanationLaws(numRuns)
}
