import { type DatedPolicy, PolicyBook, withPolicy } from '@rollcall/core'
import type { Db } from '../../db/kit/connect.ts'
import { loadDepartmentPlaces } from '../../db/people/department-places.ts'
import { loadPolicies } from '../../db/policies/policies.ts'

/**
 * The policies that can hold for these people, with which department lies below which where one of a
 * department is among them; `proposed` is one to be tried that nobody has set yet.
 */
export async function loadPolicyBook(
  db: Db,
  employeeIds: readonly number[],
  proposed: DatedPolicy | null = null,
): Promise<PolicyBook> {
  const stored = await loadPolicies(db, employeeIds)
  const policies = proposed ? withPolicy(stored, proposed) : stored
  const isOfDepartment = policies.some(({ scope }) => scope === 'department')
  return new PolicyBook(policies, isOfDepartment ? await loadDepartmentPlaces(db) : [])
}
