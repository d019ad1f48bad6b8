import type { WorkPlan } from '../facts/facts.ts'
import { cycleFaults } from './cycle-faults.ts'
import type { CycleDay, PatternCrew } from './plan-facts.ts'
import { canMove, holdsBreaks, nothingOffered, type OfferedStarts, startWithin } from './start-choice.ts'

/** A pattern as somebody means it to be. */
export interface PatternDraft {
  cycle: readonly CycleDay[]
  crews?: readonly PatternCrew[]
  offered?: OfferedStarts
}

export type PatternFaultCode =
  | 'EMPTY_CYCLE'
  | 'OVERLAPS_NEXT_DAY'
  | 'UNKNOWN_SHIFT'
  | 'CREW_BEYOND_CYCLE'
  | 'CREW_TWICE'
  | 'START_TWICE'
  | 'STARTS_NEED_ONE_SHIFT'
  | 'STARTS_CANNOT_MOVE'
  | 'START_PUSHES_BREAK_OUT'
  | 'SLIDE_MISSES_START'
  | 'SLIDE_PUSHES_BREAK_OUT'

/** `place`: which day of the cycle, crew or start, from 0; null for the pattern as a whole. */
export interface PatternFault {
  code: PatternFaultCode
  place: number | null
}

const off: WorkPlan = { segments: [] }

/**
 * What makes a pattern impossible, of the whole form at once. `planOf` says what a shift is, null for one
 * that is not there.
 */
export function patternFaults(
  { cycle, crews = [], offered = nothingOffered }: PatternDraft,
  planOf: (shiftId: number) => WorkPlan | null,
): PatternFault[] {
  const plans = cycle.map((day) => ('off' in day ? off : planOf(day.shiftId)))
  const unknown = plans.flatMap((plan, place) => (plan ? [] : [{ code: 'UNKNOWN_SHIFT' as const, place }]))
  const known = plans.map((plan) => plan ?? off)
  return [
    ...unknown,
    ...cycleFaults(known, offered).map(({ code, cycleDay }) => ({ code, place: cycleDay })),
    ...(cycle.length === 0 ? [] : crewFaults(crews, cycle.length)),
    ...(unknown.length > 0 ? [] : startFaults(cycle, known, offered)),
  ]
}

function crewFaults(crews: readonly PatternCrew[], length: number): PatternFault[] {
  return crews.flatMap(({ name, offset }, place): PatternFault[] => [
    ...(offset < 0 || offset >= length ? [{ code: 'CREW_BEYOND_CYCLE' as const, place }] : []),
    ...(crews.findIndex((each) => each.name === name) < place
      ? [{ code: 'CREW_TWICE' as const, place }]
      : []),
  ])
}

/** What is chosen must be the same on every day of the cycle that is worked. */
function startFaults(
  cycle: readonly CycleDay[],
  plans: readonly WorkPlan[],
  { starts, slide }: OfferedStarts,
): PatternFault[] {
  if (starts.length === 0 && slide === null) return []
  const shifts = new Set(cycle.flatMap((day) => ('off' in day ? [] : [day.shiftId])))
  const plan = plans.find(({ segments }) => segments.length > 0)
  if (shifts.size !== 1 || !plan) return [{ code: 'STARTS_NEED_ONE_SHIFT', place: null }]
  if (!canMove(plan)) return [{ code: 'STARTS_CANNOT_MOVE', place: null }]
  const faults = starts.flatMap((start, place): PatternFault[] => [
    ...(starts.indexOf(start) < place ? [{ code: 'START_TWICE' as const, place }] : []),
    ...(holdsBreaks(plan, [start, start]) ? [] : [{ code: 'START_PUSHES_BREAK_OUT' as const, place }]),
  ])
  if (slide === null) return faults
  if (!startWithin(plan, slide)) return [...faults, { code: 'SLIDE_MISSES_START', place: null }]
  return holdsBreaks(plan, slide) ? faults : [...faults, { code: 'SLIDE_PUSHES_BREAK_OUT', place: null }]
}
