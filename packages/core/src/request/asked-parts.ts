import type { WallInterval, WorkPlan } from '../facts/facts.ts'
import { intersect, lengthOf, setOf, subtract } from '../interval/interval.ts'
import type { ShiftParts } from '../plan/shift-faults.ts'
import type { WallMinutes } from '../time/wall.ts'

/** How much of a date is asked for. A half is the first or the second, a quarter the first to the fourth. */
export type AskedPart =
  | { unit: 'day' }
  | { unit: 'half'; which: 1 | 2 }
  | { unit: 'quarter'; which: 1 | 2 | 3 | 4 }
  | { unit: 'hours'; from: WallMinutes; to: WallMinutes }

/** The plan of a date, with where its halves and quarters part. */
export interface PlannedDay {
  plan: WorkPlan
  parts: ShiftParts
}

/**
 * The times that a part of a day means; null for the whole of it. Where the shift does not say where its
 * halves part they do so when half of its hours are worked, and quarters likewise.
 */
export function timesOf(part: AskedPart, { plan, parts }: PlannedDay): WallInterval | null {
  if (part.unit === 'day') return null
  if (part.unit === 'hours') return [part.from, part.to]
  const edges = part.unit === 'half' ? halvesOf(plan, parts) : quartersOf(plan, parts)
  return [edges[part.which - 1]!, edges[part.which]!]
}

/** The same on a date on which nothing may be planned: hours have times of their own. */
export function timesOn(part: AskedPart, planned: PlannedDay | null): WallInterval | null {
  if (part.unit === 'hours') return [part.from, part.to]
  return planned === null ? null : timesOf(part, planned)
}

const halvesOf = (plan: WorkPlan, { halfAt }: ShiftParts): WallMinutes[] => [
  startOf(plan),
  halfAt ?? workedBy(plan, 1 / 2),
  endOf(plan),
]

const quartersOf = (plan: WorkPlan, { halfAt, quartersAt }: ShiftParts): WallMinutes[] => [
  startOf(plan),
  quartersAt?.[0] ?? workedBy(plan, 1 / 4),
  halfAt ?? workedBy(plan, 1 / 2),
  quartersAt?.[1] ?? workedBy(plan, 3 / 4),
  endOf(plan),
]

/** Minutes of work that are planned: segments without breaks, or what such a day counts. */
export function plannedOf(plan: WorkPlan): number {
  return plan.standardMinutes ?? lengthOf(workOf(plan))
}

/** Minutes that a part takes of the day: halves and quarters are just that, wherever the lunch lies. */
export function minutesOfPart(part: AskedPart, day: PlannedDay): number {
  const planned = plannedOf(day.plan)
  if (part.unit === 'day') return planned
  if (part.unit === 'half') return planned / 2
  if (part.unit === 'quarter') return planned / 4
  return Math.min(planned, lengthOf(intersect(workOf(day.plan), setOf([[part.from, part.to]]))))
}

const workOf = ({ segments, breaks = [] }: WorkPlan) => subtract(setOf(segments), setOf(breaks))
const startOf = ({ segments }: WorkPlan) => segments[0]![0]
const endOf = ({ segments }: WorkPlan) => segments.at(-1)![1]

/** When so much of the planned work is done. */
function workedBy(plan: WorkPlan, share: number): WallMinutes {
  const work = workOf(plan)
  let rest = Math.round(lengthOf(work) * share)
  for (const [from, until] of work) {
    if (rest <= until - from) return from + rest
    rest -= until - from
  }
  return endOf(plan)
}
