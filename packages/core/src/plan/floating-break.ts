import type { WorkPlan } from '../facts/facts.ts'

/**
 * The break that belongs to so many minutes of work, by a plan's floating breaks: the longest that any of
 * them asks for, without going below the work from which it is due (rules.md §6).
 * @example [[240, 30], [480, 60]]: 250 minutes have a break of 10, 300 of 30, 540 of 60
 */
export function floatingBreakOf(plan: WorkPlan | null, minutes: number): number {
  let longest = 0
  for (const [work, rest] of plan?.floatingBreaks ?? [])
    longest = Math.max(longest, Math.min(rest, minutes - work))
  return longest
}
