import type { Actor } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockPeople } from '../../db/kit/locks.ts'
import { assertMayForEmployees } from '../access/assert-may.ts'

/**
 * Locks people whose ledgers are written, once it is certain that the actor may on the date; what is read of
 * them afterwards stays so.
 * @throws ForbiddenError
 */
export async function lockLedgers(
  tx: Db,
  actor: Actor,
  employeeIds: readonly number[],
  on: string,
): Promise<void> {
  await assertMayForEmployees(
    tx,
    actor,
    'write-leave',
    employeeIds.map((employeeId) => ({ employeeId, from: on, to: on })),
  )
  await lockPeople(tx, employeeIds)
}
