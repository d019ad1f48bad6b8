import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

/* Passwords and passkeys, in the tables of better-auth. */

/** The hash of a user's password; null for somebody who has none. */
export async function loadPasswordHash(db: Db, userId: string): Promise<string | null> {
  const { rows } = await sql<{ password: string | null }>`
    select password from auth.account where "userId" = ${userId} and "providerId" = 'credential'
  `.execute(db)
  return rows[0]?.password ?? null
}

/** Who has this e-mail, and the hash of the password. */
export async function findPasswordOf(
  db: Db,
  email: string,
): Promise<{ id: string; hash: string | null } | undefined> {
  const { rows } = await sql<{ id: string; hash: string | null }>`
    select "user".id, password as hash from auth."user"
    left join auth.account on "userId" = "user".id and "providerId" = 'credential'
    where email = ${email}
  `.execute(db)
  return rows[0]
}

/**
 * How a user signs in does not change until the end of the transaction.
 * @returns the hash of the password, null for none, undefined for a user who is gone
 */
export async function lockCredentials(tx: Db, userId: string): Promise<string | null | undefined> {
  assertTransaction(tx)
  const { rows } = await sql`select from auth."user" where id = ${userId} for no key update`.execute(tx)
  return rows.length === 0 ? undefined : await loadPasswordHash(tx, userId)
}

export async function savePasswordHash(
  tx: Db,
  userId: string,
  hash: string,
  at: Temporal.Instant,
): Promise<void> {
  assertTransaction(tx)
  await sql`
    insert into auth.account (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
    values (gen_random_uuid()::text, ${userId}, 'credential', ${userId}, ${hash}, ${at.toString()}, ${at.toString()})
    on conflict ("providerId", "accountId") do update set password = excluded.password, "updatedAt" = excluded."updatedAt"
  `.execute(tx)
}

export interface PasskeyRow {
  id: string
  name: string | null
  createdAt: Temporal.Instant | null
  backedUp: boolean
}

export async function listPasskeys(db: Db, userId: string): Promise<PasskeyRow[]> {
  const { rows } = await sql<PasskeyRow>`
    select id, name, "createdAt", "backedUp" from auth.passkey where "userId" = ${userId} order by "createdAt", id
  `.execute(db)
  return rows
}

/** Whether a user still has this passkey, by the id that the device knows it by. */
export async function hasPasskey(db: Db, userId: string, credentialId: string): Promise<boolean> {
  const { rows } = await sql`
    select from auth.passkey where "userId" = ${userId} and "credentialID" = ${credentialId}
  `.execute(db)
  return rows.length > 0
}

/**
 * Removes passkeys of a user: one, or all.
 * @returns how many
 */
export async function deletePasskeys(tx: Db, userId: string, only: string | null): Promise<number> {
  assertTransaction(tx)
  const { numAffectedRows } = await sql`
    delete from auth.passkey where "userId" = ${userId} and (${only}::text is null or id = ${only})
  `.execute(tx)
  return Number(numAffectedRows ?? 0)
}
