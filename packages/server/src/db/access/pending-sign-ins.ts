import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

/* Who gave the password and still owes the code; whatever ends sessions ends these (sessions.ts). */

export async function insertPendingSignIn(
  tx: Db,
  pending: { hash: Buffer; userId: string; expiresAt: Temporal.Instant },
): Promise<void> {
  assertTransaction(tx)
  await sql`
    insert into pending_sign_ins (hash, user_id, expires_at)
    values (${pending.hash}, ${pending.userId}, ${pending.expiresAt.toString()})
  `.execute(tx)
}

/** Whose half-done sign-in this is. */
export async function findPendingSignIn(
  db: Db,
  hash: Buffer,
  now: Temporal.Instant,
): Promise<{ userId: string; email: string } | undefined> {
  const { rows } = await sql<{ userId: string; email: string }>`
    select user_id as "userId", email from pending_sign_ins join auth."user" on "user".id = user_id
    where hash = ${hash} and expires_at > ${now.toString()}
  `.execute(db)
  return rows[0]
}

/**
 * Counts one more code for a half-done sign-in, before it is looked at.
 * @returns how many that makes, undefined if it has ended
 */
export async function countCode(tx: Db, hash: Buffer): Promise<number | undefined> {
  assertTransaction(tx)
  const { rows } = await sql<{ tries: number }>`
    update pending_sign_ins set tries = tries + 1 where hash = ${hash} returning tries
  `.execute(tx)
  return rows[0]?.tries
}

/**
 * Ends a half-done sign-in.
 * @returns false if it had ended
 */
export async function deletePendingSignIn(tx: Db, hash: Buffer): Promise<boolean> {
  assertTransaction(tx)
  const { numAffectedRows } = await sql`delete from pending_sign_ins where hash = ${hash}`.execute(tx)
  return Number(numAffectedRows ?? 0) === 1
}
