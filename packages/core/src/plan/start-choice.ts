import type { WallInterval, WorkPlan } from '../facts/facts.ts'
import type { WallMinutes } from '../time/wall.ts'

/** What a pattern lets people choose: one of some starts, or to come between two times as they like. */
export interface OfferedStarts {
  starts: readonly WallMinutes[]
  slide: WallInterval | null
}

export const nothingOffered: OfferedStarts = { starts: [], slide: null }

/** One of the offered starts; null is to come as one likes within the offered times. */
export type ChosenStart = WallMinutes | null

/**
 * The earliest and the latest start that an offer leaves open, with the scheduled one; null without any.
 */
export function startsOf({ segments }: WorkPlan, { starts, slide }: OfferedStarts): WallInterval | null {
  if (segments.length === 0 || (starts.length === 0 && slide === null)) return null
  const all = [segments[0]![0], ...starts, ...(slide ?? [])]
  return [Math.min(...all), Math.max(...all)]
}

/**
 * The plan of somebody who chose. The work moves as a whole and breaks stay where they are, as with a
 * sliding start (rules.md §6). Null where the pattern does not offer it any more, or the plan cannot move
 * so.
 */
export function planFromStart(plan: WorkPlan, offered: OfferedStarts, chosen: ChosenStart): WorkPlan | null {
  if (!canMove(plan)) return null
  if (chosen === null) {
    const { slide } = offered
    return slide !== null && holdsBreaks(plan, slide) && startWithin(plan, slide) ? { ...plan, slide } : null
  }
  if (!offered.starts.includes(chosen) || !holdsBreaks(plan, [chosen, chosen])) return null
  const by = chosen - plan.segments[0]![0]
  return { ...plan, segments: plan.segments.map(([start, end]) => [start + by, end + by]) }
}

/** One segment, whose hours nobody chooses in another way. */
export const canMove = ({ segments, core, slide, standardMinutes }: WorkPlan): boolean =>
  segments.length > 0 &&
  segments.every(([start], index) => index === 0 || segments[index - 1]![1] === start) &&
  core === undefined &&
  slide === undefined &&
  standardMinutes === undefined

/** Whether every break lies in the work, whenever it starts between these two. */
export function holdsBreaks({ segments, breaks = [] }: WorkPlan, [earliest, latest]: WallInterval): boolean {
  const firstEnd = earliest + segments.at(-1)![1] - segments[0]![0]
  return breaks.every(([from, until]) => from >= latest && until <= firstEnd)
}

export const startWithin = ({ segments }: WorkPlan, [earliest, latest]: WallInterval): boolean =>
  earliest <= segments[0]![0] && segments[0]![0] <= latest && earliest < latest
