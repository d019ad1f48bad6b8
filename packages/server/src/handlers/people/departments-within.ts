import { type ActionReach, type DepartmentDates, dayNumber, departmentsBelow } from '@rollcall/core'
import type { Db } from '../../db/kit/connect.ts'
import { loadDepartmentPlaces } from '../../db/people/department-places.ts'

/**
 * These departments and what lies below them on the dates from `from` to `to`, both included, each with the
 * dates on which it does (core/access).
 */
export async function departmentsWithin(
  db: Db,
  departmentIds: readonly number[],
  { from, to }: { from: string; to: string },
): Promise<DepartmentDates[]> {
  if (departmentIds.length === 0) return []
  const dates = { from: dayNumber(from), to: dayNumber(to) }
  return departmentsBelow(await loadDepartmentPlaces(db), departmentIds, dates)
}

/** The departments that a reach covers on a date, null for the company. */
export async function departmentsOn(
  db: Db,
  { company, departmentIds }: ActionReach,
  date: string,
): Promise<number[] | null> {
  if (company) return null
  const within = await departmentsWithin(db, departmentIds, { from: date, to: date })
  return within.map(({ departmentId }) => departmentId)
}
