import type { WorkPlan } from '../facts/facts.ts'
import { type DayNumber, dayMinutes } from '../time/date.ts'
import { nothingOffered, type OfferedStarts, startsOf } from './start-choice.ts'

export type PlanSpan = [start: number, end: number]

/**
 * From when until when a day may be worked: with a sliding start, or starts that people may choose, from the
 * earliest start to the latest end (rules.md §6). Null where nothing is.
 */
export function spanOf(plan: WorkPlan, offered: OfferedStarts = nothingOffered): PlanSpan | null {
  const { segments, slide } = plan
  if (segments.length === 0) return null
  const [start, end] = [segments[0]![0], segments.at(-1)![1]]
  const open = slide ?? startsOf(plan, offered)
  return open ? [open[0], end + open[1] - start] : [start, end]
}

/** Whether a span has not ended when another one begins so many days later. */
export const reachesInto = (span: PlanSpan, later: PlanSpan, daysLater: number): boolean =>
  span[1] > later[0] + daysLater * dayMinutes

/**
 * The date of the last shift before `seam` if it has not ended when the next one begins; null if it has.
 * `planned` in order of date.
 */
export function overlapAt(
  planned: readonly { day: DayNumber; plan: WorkPlan }[],
  seam: DayNumber,
): DayNumber | null {
  const worked = planned.flatMap(({ day, plan }) => {
    const span = spanOf(plan)
    return span === null ? [] : [{ day, span }]
  })
  const before = worked.findLast(({ day }) => day < seam)
  const after = worked.find(({ day }) => day >= seam)
  if (before === undefined || after === undefined) return null
  return reachesInto(before.span, after.span, after.day - before.day) ? before.day : null
}
