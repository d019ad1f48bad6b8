import type { Segment } from '../plan/plan-day.ts'
import type { Judging } from './judging.ts'
import type { ReportedSides } from './reported-sides.ts'
import type { Stay } from './trip-edges.ts'

/** Whether the judged time of a segment is over (rules.md §6). */
export const isOver = (segment: Segment, { settled, completeThrough }: Judging): boolean =>
  settled || completeThrough >= segment.edges![1]

/**
 * Whether the out is not after the in, as they are punched or corrected, or as they are taken at the edge of
 * a trip (rules.md §5.8).
 */
export const contradicts = (sides: Pick<ReportedSides, 'in' | 'out'>, stay?: Stay): boolean =>
  isReversed(sides.in?.minute, sides.out?.minute) || isReversed(stay?.in, stay?.out)

const isReversed = (entered: number | null | undefined, left: number | null | undefined) =>
  entered !== null && entered !== undefined && left !== null && left !== undefined && left <= entered
