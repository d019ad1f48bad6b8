import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

/* What users sign in with, in the tables of better-auth. */

/** The hash of a user's password; null for somebody who has none. */
export async function loadPasswordHash(db: Db, userId: string): Promise<string | null> {
  const { rows } = await sql<{ password: string | null }>`
    select password from auth.account where "userId" = ${userId} and "providerId" = 'credential'
  `.execute(db)
  return rows[0]?.password ?? null
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

export interface SessionRow {
  id: string
  method: string | null
  address: string | null
  userAgent: string | null
  createdAt: Temporal.Instant
  seenAt: Temporal.Instant
}

/** The sessions of a user that have not ended, the latest first. */
export async function readSessions(db: Db, userId: string, now: Temporal.Instant): Promise<SessionRow[]> {
  const { rows } = await sql<SessionRow>`
    select id, method, "ipAddress" as address, "userAgent", "createdAt", "updatedAt" as "seenAt" from auth.session
    where "userId" = ${userId} and "expiresAt" > ${now.toString()} order by "updatedAt" desc, id
  `.execute(db)
  return rows
}

/**
 * Ends sessions of a user: one, all but one, or all.
 * @returns how many
 */
export async function deleteSessions(
  tx: Db,
  userId: string,
  which: { only?: string; except?: string } = {},
): Promise<number> {
  assertTransaction(tx)
  const { numAffectedRows } = await sql`
    delete from auth.session where "userId" = ${userId}
      and (${which.only ?? null}::text is null or id = ${which.only ?? null})
      and (${which.except ?? null}::text is null or id <> ${which.except ?? null})
  `.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/** Which of these sessions have not ended. */
export async function findLivingSessions(
  db: Db,
  ids: readonly string[],
  now: Temporal.Instant,
): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from auth.session where id = any(${ids as string[]}::text[]) and "expiresAt" > ${now.toString()}
  `.execute(db)
  return new Set(rows.map((row) => row.id))
}

/**
 * Takes the second factor from a user.
 * @returns whether there was one
 */
export async function deleteTwoFactor(tx: Db, userId: string): Promise<boolean> {
  assertTransaction(tx)
  const { numAffectedRows } = await sql`delete from auth."twoFactor" where "userId" = ${userId}`.execute(tx)
  await sql`update auth."user" set "twoFactorEnabled" = false where id = ${userId}`.execute(tx)
  return Number(numAffectedRows ?? 0) > 0
}

export interface PasskeyRow {
  id: string
  name: string | null
  createdAt: Temporal.Instant | null
  backedUp: boolean
}

export async function readPasskeys(db: Db, userId: string): Promise<PasskeyRow[]> {
  const { rows } = await sql<PasskeyRow>`
    select id, name, "createdAt", "backedUp" from auth.passkey where "userId" = ${userId} order by "createdAt", id
  `.execute(db)
  return rows
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
