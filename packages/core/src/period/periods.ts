// What of periods the other packages use.

export { type AdjustedFigure, adjustedFigures } from './adjusted-figures.ts'
export {
  type BoardCode,
  type BoardOwner,
  boardCodes,
  boardFindings,
  boardOwner,
  isAcceptable,
  isBlocker,
  isMendedByRequest,
} from './board.ts'
export { causesOfChange, type FactCause, factCauses } from './changed-facts.ts'
export { FactsPacker, type FactsPool, type PackedFacts, unpackFacts } from './pack-facts.ts'
export {
  factDates,
  type KeptDates,
  keptDates,
  leastYears,
  mostYears,
  type RetentionPolicy,
} from './retention.ts'
