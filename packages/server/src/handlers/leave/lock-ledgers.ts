import type { Actor } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockPeople } from '../../db/kit/locks.ts'
import { listWorkingOf } from '../../db/leave/leave-acts.ts'
import { assertMayForEmployees } from '../access/assert-may.ts'

/**
 * Whether these ledgers are within reach on a date. A ledger goes on to today, whatever date one asks about:
 * of who works here today they are within reach today too.
 * @throws ForbiddenError
 */
export async function assertMayForLedgers(
  db: Db,
  actor: Actor,
  action: 'read-leave' | 'write-leave',
  employeeIds: readonly number[],
  { on, today }: { on: string; today: string },
): Promise<void> {
  const working = on === today ? [] : await listWorkingOf(db, employeeIds, today)
  const at = (date: string) => (employeeId: number) => ({ employeeId, from: date, to: date })
  await assertMayForEmployees(db, actor, action, [...employeeIds.map(at(on)), ...working.map(at(today))])
}

/**
 * Locks people whose ledgers are written, once it is certain that the actor may; what is read of them
 * afterwards stays so.
 * @throws ForbiddenError
 */
export async function lockLedgers(
  tx: Db,
  actor: Actor,
  employeeIds: readonly number[],
  dates: { on: string; today: string },
): Promise<void> {
  await assertMayForLedgers(tx, actor, 'write-leave', employeeIds, dates)
  await lockPeople(tx, employeeIds)
}
