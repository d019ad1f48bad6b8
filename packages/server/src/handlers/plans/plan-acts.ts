import {
  type DayNumber,
  dateText,
  dayNumber,
  departmentsBelow,
  type PatternFault,
  type PlanScope,
  planFaultText,
  type ShiftFault,
} from '@rollcall/core'
import type { Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { loadDepartmentPlaces } from '../../db/people/department-places.ts'
import { listAssignmentsFrom, listPeopleUnder } from '../../db/plans/assignments.ts'
import { ConflictError, InvalidInputError } from '../../errors.ts'
import { todayOfCompany } from '../people/today-of.ts'

/*
 * What the acts on shifts, patterns and assignments share.
 */

/** 2999-12-31, as far as dates go. */
const lastDay: DayNumber = 376_199

/** Everybody under one of these scopes from a date on, ascending; null for the whole company. */
export async function peopleUnder(
  tx: Db,
  scopes: readonly { scope: PlanScope; scopeId: number }[],
  from: string,
): Promise<number[] | null> {
  const idsOf = (scope: PlanScope) => [
    ...new Set(scopes.filter((each) => each.scope === scope).map(({ scopeId }) => scopeId)),
  ]
  if (idsOf('company').length > 0) return null
  const departmentIds = idsOf('department')
  const dates = { from: dayNumber(from), to: lastDay }
  const departments =
    departmentIds.length === 0 ? [] : departmentsBelow(await loadDepartmentPlaces(tx), departmentIds, dates)
  const under = {
    siteIds: idsOf('site'),
    departments,
    teamIds: idsOf('team'),
    employeeIds: idsOf('employee'),
  }
  return await listPeopleUnder(tx, under, from)
}

/** Everybody who is planned by one of these patterns from a date on; null for the whole company. */
export async function peopleOfPatterns(
  tx: Db,
  patternIds: readonly number[],
  from: string,
): Promise<number[] | null> {
  return await peopleUnder(tx, await listAssignmentsFrom(tx, { patternIds }, from), from)
}

export interface PlanActInput {
  from: string
  /** Needed for a date in the past. */
  reason: string | null
}

/**
 * @throws InvalidInputError for a date in the past without a reason
 */
export async function checkReason(
  ctx: Context,
  tx: Db,
  { from, reason }: PlanActInput,
  dryRun: boolean,
): Promise<void> {
  if (dryRun || reason?.trim()) return
  const today = await todayOfCompany(tx, ctx.clock.now())
  if (from >= today) return
  throw new InvalidInputError([
    {
      field: 'reason',
      code: 'past-needs-reason',
      message: `A change from ${from} touches days that are over (today is ${today}). Look at its preview, then give a reason, or let it begin today or later.`,
    },
  ])
}

/**
 * @throws ConflictError if somebody else changed it since it was read
 */
export function checkVersion(stored: { version: number }, version: number): void {
  if (stored.version === version) return
  throw new ConflictError(
    'Somebody else changed this meanwhile. Read it again, and make your change on what it is now.',
    'changed-meanwhile',
  )
}

/**
 * @throws InvalidInputError if there is a fault; each names its field
 */
export function refuseFaults<F extends ShiftFault | PatternFault>(
  faults: readonly (F & { day?: DayNumber })[],
  fieldOf: (fault: F) => string,
): void {
  if (faults.length === 0) return
  throw new InvalidInputError(
    faults.map((fault) => ({
      field: fieldOf(fault),
      code: fault.code,
      message: `${fault.day === undefined ? '' : `From ${dateText(fault.day)}: `}${planFaultText(fault, 'en')}`,
    })),
  )
}
