import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

/*
 * Sessions, in the table of better-auth. What the library itself writes there has no method and lets nobody
 * in: it is a ticket that is exchanged for a session once (`takeTicket`).
 */

/** How a session came to be; it decides what the session may do (identify-user.ts). */
export type SignInMethod = 'password' | 'secondFactor' | 'passkey' | 'sso' | 'ssoOneFactor'

export interface NewSession {
  token: string
  userId: string
  method: SignInMethod
  address: string
  userAgent: string | null
  at: Temporal.Instant
  expiresAt: Temporal.Instant
}

export async function insertSession(tx: Db, session: NewSession): Promise<string> {
  assertTransaction(tx)
  const { rows } = await sql<{ id: string }>`
    insert into auth.session (id, token, "userId", method, "ipAddress", "userAgent", "createdAt", "updatedAt", "expiresAt")
    values (gen_random_uuid()::text, ${session.token}, ${session.userId}, ${session.method}, ${session.address},
      ${session.userAgent}, ${session.at.toString()}, ${session.at.toString()}, ${session.expiresAt.toString()})
    returning id
  `.execute(tx)
  return rows[0]!.id
}

/**
 * Takes away what the library wrote when it found out who came.
 * @returns who; undefined if it wrote nothing, or another request took it
 */
export async function takeTicket(tx: Db, token: string): Promise<string | undefined> {
  assertTransaction(tx)
  const { rows } = await sql<{ userId: string }>`
    delete from auth.session where token = ${token} and method is null returning "userId"
  `.execute(tx)
  return rows[0]?.userId
}

/** A session was used, and lasts longer. */
export async function extendSession(
  tx: Db,
  id: string,
  at: Temporal.Instant,
  expiresAt: Temporal.Instant,
): Promise<void> {
  assertTransaction(tx)
  await sql`
    update auth.session set "updatedAt" = ${at.toString()}, "expiresAt" = ${expiresAt.toString()} where id = ${id}
  `.execute(tx)
}

/**
 * Gives a session another token, and another method if it shows more now.
 * @returns false if it has ended
 */
export async function renewToken(
  tx: Db,
  id: string,
  token: string,
  method: SignInMethod | null = null,
): Promise<boolean> {
  assertTransaction(tx)
  const { numAffectedRows } = await sql`
    update auth.session set token = ${token}, method = coalesce(${method}, method) where id = ${id}
  `.execute(tx)
  return Number(numAffectedRows ?? 0) === 1
}

export interface SessionRow {
  id: string
  method: SignInMethod | null
  address: string | null
  userAgent: string | null
  createdAt: Temporal.Instant
  seenAt: Temporal.Instant
}

/** The sessions of a user that have not ended, the latest first. */
export async function listSessions(db: Db, userId: string, now: Temporal.Instant): Promise<SessionRow[]> {
  const { rows } = await sql<SessionRow>`
    select id, method, "ipAddress" as address, "userAgent", "createdAt", "updatedAt" as "seenAt" from auth.session
    where "userId" = ${userId} and "expiresAt" > ${now.toString()} and method is not null
    order by "updatedAt" desc, id
  `.execute(db)
  return rows
}

/**
 * Ends one session of a user.
 * @returns false if it had ended
 */
export async function deleteSession(tx: Db, userId: string, id: string): Promise<boolean> {
  assertTransaction(tx)
  const { numAffectedRows } = await sql`
    delete from auth.session where "userId" = ${userId} and id = ${id}
  `.execute(tx)
  return Number(numAffectedRows ?? 0) === 1
}

/** Ends the session of a token, whosever it is. */
export async function deleteSessionOf(tx: Db, token: string): Promise<void> {
  assertTransaction(tx)
  await sql`delete from auth.session where token = ${token}`.execute(tx)
}

/**
 * Ends every way in that a user has open: sessions, but for one, and sign-ins that are half done.
 * @returns how many sessions
 */
export async function deleteSessions(tx: Db, userId: string, except: string | null = null): Promise<number> {
  assertTransaction(tx)
  await sql`delete from pending_sign_ins where user_id = ${userId}`.execute(tx)
  const { numAffectedRows } = await sql`
    delete from auth.session where "userId" = ${userId} and (${except}::text is null or id <> ${except})
  `.execute(tx)
  return Number(numAffectedRows ?? 0)
}
