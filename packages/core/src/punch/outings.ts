import type { Pass } from './passes.ts'

/** Leaving, and coming back. */
export type PassPair = readonly [left: Pass, back: Pass]

const none: readonly PassPair[] = []

/**
 * Each breakOut with the breakIn or in that ends it, where no other breakOut and no out lies between them
 * (rules.md §5.4).
 */
export function pairedBreaks(passes: readonly Pass[]): readonly PassPair[] {
  if (!passes.some(({ direction }) => direction === 'breakOut')) return none
  const pairs: PassPair[] = []
  let left: Pass | null = null
  for (const pass of passes) {
    if (pass.direction === 'breakOut') left = pass
    else if (pass.direction === 'out') left = null
    else if (left && (pass.direction === 'breakIn' || pass.direction === 'in')) {
      pairs.push([left, pass])
      left = null
    }
  }
  return pairs
}

/**
 * Each trusted out with the pass directly behind it, if that is a trusted in or a breakIn (rules.md §5.4).
 */
export function awayPairs(passes: readonly Pass[]): readonly PassPair[] {
  let pairs = none
  for (let index = 1; index < passes.length; index++) {
    const [left, back] = [passes[index - 1]!, passes[index]!]
    if (left.direction !== 'out') continue
    if (back.direction === 'in' || back.direction === 'breakIn') pairs = [...pairs, [left, back]]
  }
  return pairs
}
