import { type DatedPolicy, type DayNumber, datesAround, departmentsBelow } from '@rollcall/core'
import type { Db } from '../../db/kit/connect.ts'
import { loadDepartmentPlaces } from '../../db/people/department-places.ts'
import { hasDepartmentPolicies, listEmployedIn, listPeopleInScope } from '../../db/policies/policies.ts'
import { markPolicyDates } from '../days/marks.ts'

/**
 * Everybody whom a policy can hold for before `untilDay` (null: for good), ascending: of a department those
 * who work in it, or in what lies below it on the date.
 */
export async function peopleReached(
  db: Db,
  { scope, scopeId, fromDay }: Omit<DatedPolicy, 'settings'>,
  untilDay: DayNumber | null,
): Promise<number[]> {
  if (scope !== 'department') return await listPeopleInScope(db, { scope, scopeId })
  return await peopleBelow(db, scopeId, fromDay, untilDay)
}

/**
 * In the transaction of whoever put a department below another one from a date on: the policies of those
 * above reach it from then on, or no longer. Returns how many dates were marked.
 */
export async function markMovedDepartment(tx: Db, departmentId: number, fromDay: DayNumber): Promise<number> {
  if (!(await hasDepartmentPolicies(tx))) return 0
  return await markPolicyDates(tx, await peopleBelow(tx, departmentId, fromDay, null), { fromDay }, null)
}

async function peopleBelow(
  db: Db,
  departmentId: number,
  fromDay: DayNumber,
  untilDay: DayNumber | null,
): Promise<number[]> {
  const dates = { from: fromDay - datesAround, to: (untilDay ?? lastDay) + datesAround }
  return await listEmployedIn(db, departmentsBelow(await loadDepartmentPlaces(db), [departmentId], dates))
}

/** 2999-12-31, as far as dates go. */
const lastDay: DayNumber = 376_199
