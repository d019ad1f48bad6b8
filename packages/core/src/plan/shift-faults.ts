import type { WallInterval, WorkPlan } from '../facts/facts.ts'
import { lengthOf, setOf } from '../interval/interval.ts'
import { dayMinutes } from '../time/date.ts'
import type { WallMinutes } from '../time/wall.ts'
import { holdsBreaks } from './start-choice.ts'

/** Where a half and a quarter of a shift part. */
export interface ShiftParts {
  halfAt: WallMinutes | null
  /** Where the first and the last quarter part from the middle; the half parts the two between. */
  quartersAt: WallInterval | null
}

export type ShiftFaultCode =
  | 'NO_SEGMENT'
  | 'ENDS_BEFORE_START'
  | 'SEGMENTS_OVERLAP'
  | 'LONGER_THAN_DAY'
  | 'STARTS_ON_ANOTHER_DAY'
  | 'BREAK_ENDS_BEFORE_START'
  | 'BREAK_OUTSIDE'
  | 'CORE_OUTSIDE'
  | 'SLIDE_NEEDS_ONE_SEGMENT'
  | 'SLIDE_BESIDE_OWN_HOURS'
  | 'SLIDE_MISSES_START'
  | 'SLIDE_PUSHES_BREAK_OUT'
  | 'STANDARD_NEEDS_FRAME'
  | 'STANDARD_BESIDE_FLOATING'
  | 'STANDARD_TOO_LONG'
  | 'PARTS_OUT_OF_ORDER'

/** `place`: which segment or break, from 0; null for the shift as a whole. */
export interface ShiftFault {
  code: ShiftFaultCode
  place: number | null
}

export const noParts: ShiftParts = { halfAt: null, quartersAt: null }

/** What makes a shift impossible (rules.md §6), of the whole form at once; none where it can be worked. */
export function shiftFaults(plan: WorkPlan, parts: ShiftParts = noParts): ShiftFault[] {
  const { segments, breaks = [] } = plan
  if (segments.length === 0) return [{ code: 'NO_SEGMENT', place: null }]
  const faults: ShiftFault[] = [
    ...where(segments, reversed, 'ENDS_BEFORE_START'),
    ...where(breaks, reversed, 'BREAK_ENDS_BEFORE_START'),
  ]
  if (faults.length > 0) return faults
  const [start, end] = hullOf(segments)
  const isOutside = ([from, until]: WallInterval) => from < start || until > end
  const at = (broken: boolean, code: ShiftFaultCode) => (broken ? [{ code, place: null }] : [])
  return [
    ...where(segments, ([from], place) => place > 0 && from < segments[place - 1]![1], 'SEGMENTS_OVERLAP'),
    ...at(start < 0 || start >= dayMinutes, 'STARTS_ON_ANOTHER_DAY'),
    ...at(end - start > dayMinutes, 'LONGER_THAN_DAY'),
    ...where(breaks, (each) => plan.slide === undefined && isOutside(each), 'BREAK_OUTSIDE'),
    ...at(plan.core !== undefined && (reversed(plan.core) || isOutside(plan.core)), 'CORE_OUTSIDE'),
    ...slideFaults(plan),
    ...standardFaults(plan),
    ...at(!partsInOrder(parts, [start, end]), 'PARTS_OUT_OF_ORDER'),
  ]
}

function slideFaults(plan: WorkPlan): ShiftFault[] {
  const { segments, slide, core, standardMinutes, breaks = [] } = plan
  if (slide === undefined) return []
  if (!isOne(segments)) return [{ code: 'SLIDE_NEEDS_ONE_SEGMENT', place: null }]
  if (core !== undefined || standardMinutes !== undefined)
    return [{ code: 'SLIDE_BESIDE_OWN_HOURS', place: null }]
  const start = segments[0]![0]
  if (reversed(slide) || start < slide[0] || start > slide[1])
    return [{ code: 'SLIDE_MISSES_START', place: null }]
  return where(breaks, (each) => !holdsBreaks({ segments, breaks: [each] }, slide), 'SLIDE_PUSHES_BREAK_OUT')
}

function standardFaults({ segments, core, standardMinutes, floatingBreaks, breaks }: WorkPlan): ShiftFault[] {
  if (standardMinutes === undefined) return []
  if (floatingBreaks !== undefined) return [{ code: 'STANDARD_BESIDE_FLOATING', place: null }]
  if (core === undefined && !isOne(segments)) return [{ code: 'STANDARD_NEEDS_FRAME', place: null }]
  const worked = lengthOf(setOf(segments)) - lengthOf(setOf(breaks ?? []))
  return standardMinutes > worked ? [{ code: 'STANDARD_TOO_LONG', place: null }] : []
}

function partsInOrder({ halfAt, quartersAt }: ShiftParts, [start, end]: WallInterval): boolean {
  if (halfAt === null) return quartersAt === null
  const all = quartersAt === null ? [halfAt] : [quartersAt[0], halfAt, quartersAt[1]]
  return [start, ...all].every((at, index) => at < ([...all, end][index] ?? Infinity))
}

function where(
  intervals: readonly WallInterval[],
  broken: (each: WallInterval, place: number) => boolean,
  code: ShiftFaultCode,
): ShiftFault[] {
  return intervals.flatMap((each, place) => (broken(each, place) ? [{ code, place }] : []))
}

const reversed = ([start, end]: WallInterval) => start >= end
const isOne = (segments: readonly WallInterval[]) =>
  segments.every(([start], place) => place === 0 || segments[place - 1]![1] === start)
const hullOf = (segments: readonly WallInterval[]): WallInterval => [
  Math.min(...segments.map(([start]) => start)),
  Math.max(...segments.map(([, end]) => end)),
]
