import type { Pass } from './passes.ts'

/**
 * Each breakOut with the breakIn or in that ends it, where no other breakOut and no out lies between them
 * (rules.md §5.4).
 */
export function pairedBreaks(passes: readonly Pass[]): Map<Pass, Pass> {
  const pairs = new Map<Pass, Pass>()
  let left: Pass | null = null
  for (const pass of passes) {
    if (pass.direction === 'breakOut') left = pass
    else if (pass.direction === 'out') left = null
    else if (left && (pass.direction === 'breakIn' || pass.direction === 'in')) {
      pairs.set(left, pass)
      left = null
    }
  }
  return pairs
}
