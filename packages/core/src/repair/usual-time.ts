import type { WorkPlan } from '../facts/facts.ts'
import type { WallMinutes } from '../time/wall.ts'
import type { Evidence, PastDay } from './repair-facts.ts'

/** Fewer days are no habit; older ones than the last so many say little. */
const leastDays = 3
const mostDays = 20

/** The median of a side over her own days on the same plan, floored to the minute; null without a habit. */
export function usualTime(
  past: readonly PastDay[],
  plan: WorkPlan,
  side: 'in' | 'out',
): Extract<Evidence, { of: 'usual' }> | null {
  const wanted = keyOf(plan)
  const times = past
    .filter((day) => keyOf(day.plan) === wanted && day[side] !== null)
    .toSorted((a, b) => b.day - a.day)
    .slice(0, mostDays)
    .map((day) => day[side]!)
    .sort((a, b) => a - b)
  if (times.length < leastDays) return null
  return { of: 'usual', time: medianOf(times), days: times.length }
}

function medianOf(sorted: readonly WallMinutes[]): WallMinutes {
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : Math.floor((sorted[middle - 1]! + sorted[middle]!) / 2)
}

/** Two plans are the same to a habit where their hours are. */
const keyOf = ({ segments, slide, place }: WorkPlan): string => JSON.stringify([segments, slide, place])
