import {
  parseWall,
  readPlan,
  ShapeError,
  type ShiftParts,
  shiftFaults,
  type WallInterval,
  type WorkPlan,
  type WrittenPlan,
} from '@rollcall/core'
import type { ShiftVersionRow } from '../../db/plans/shifts.ts'
import { InvalidInputError } from '../../errors.ts'
import { refuseFaults } from './plan-acts.ts'

export interface ShiftHours extends ShiftParts {
  from: string
  plan: WrittenPlan
}

const interval = ([from, until]: readonly [string, string]): WallInterval => [
  parseWall(from)!,
  parseWall(until)!,
]

/** What somebody wrote, whatever is wrong with it: times are of the clock, and no more is known. */
function draftOf({ segments, breaks, core, slide, floatingBreaks, standardMinutes }: WrittenPlan): WorkPlan {
  return {
    segments: segments.map(interval).sort((a, b) => a[0] - b[0]),
    ...(breaks && { breaks: breaks.map(interval) }),
    ...(core && { core: interval(core) }),
    ...(slide && { slide: interval(slide) }),
    ...(floatingBreaks && { floatingBreaks }),
    ...(standardMinutes !== undefined && { standardMinutes }),
  }
}

/** @throws InvalidInputError for hours that nobody can work */
export function readHours({ from, plan, halfAt, quartersAt }: ShiftHours): Omit<ShiftVersionRow, 'shiftId'> {
  const parts = { halfAt, quartersAt }
  refuseFaults(shiftFaults(draftOf(plan), parts), ({ place }) => (place === null ? 'plan' : `plan.${place}`))
  try {
    return { from, plan: readPlan(plan, 'plan'), ...parts }
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error
    throw new InvalidInputError([{ field: error.path, message: error.reason }])
  }
}

export const sameHours = (
  a: Omit<ShiftVersionRow, 'shiftId' | 'from'>,
  b: Omit<ShiftVersionRow, 'shiftId' | 'from'>,
) => text(a) === text(b)
const text = ({ plan, halfAt, quartersAt }: Omit<ShiftVersionRow, 'shiftId' | 'from'>) =>
  JSON.stringify([Object.entries(plan).sort(), halfAt, quartersAt])
