import { grantedRoles, type Role } from '@rollcall/core'
import type { Db } from '../../db/kit/connect.ts'
import { listDepartmentNames } from '../../db/people/departments.ts'
import { InvalidInputError } from '../../errors.ts'

/** A role from a date until before another (null for good); of a department, or of the whole company. */
export interface GrantInput {
  role: Role
  departmentId: number | null
  from: string
  until: string | null
}

/**
 * `at` is where the grant stands in what was sent.
 * @throws InvalidInputError for a department that is missing, needless or does not exist, or an end that is
 * not after its start
 */
export async function checkGrant(
  tx: Db,
  { role, departmentId, from, until }: GrantInput,
  at = '',
): Promise<void> {
  const fields: { field: string; message: string }[] = []
  if (!grantedRoles.includes(role))
    fields.push({ field: 'role', message: `must be one of ${grantedRoles.join(', ')}.` })
  if (role === 'manager' && departmentId === null)
    fields.push({ field: 'departmentId', message: 'a manager has a department. Choose one.' })
  if (role !== 'manager' && role !== 'hr' && departmentId !== null)
    fields.push({
      field: 'departmentId',
      message: `the role ${role} is for the whole company. Leave it empty.`,
    })
  if (until !== null && until <= from) fields.push({ field: 'until', message: 'must be later than from.' })
  if (departmentId !== null && (await listDepartmentNames(tx, [departmentId])).size === 0)
    fields.push({ field: 'departmentId', message: 'No such department. Look it up again.' })
  if (fields.length > 0)
    throw new InvalidInputError(fields.map((one) => ({ ...one, field: `${at}${one.field}` })))
}
