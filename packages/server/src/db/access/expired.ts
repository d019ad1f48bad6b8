import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

/**
 * Removes rows whose time is over: at once for sessions and half-done sign-ins, after two days for failures,
 * after thirty for links.
 */
export async function deleteExpired(tx: Db, now: Temporal.Instant): Promise<void> {
  assertTransaction(tx)
  await sql`delete from auth.session where "expiresAt" < ${now.toString()}`.execute(tx)
  await sql`delete from auth.verification where "expiresAt" < ${now.toString()}`.execute(tx)
  await sql`delete from pending_sign_ins where expires_at < ${now.toString()}`.execute(tx)
  await sql`delete from address_failures where last_at < ${now.subtract({ hours: 48 }).toString()}`.execute(
    tx,
  )
  await sql`delete from sign_in_failures where last_at < ${now.subtract({ hours: 48 }).toString()}`.execute(
    tx,
  )
  await sql`delete from access_links where expires_at < ${now.subtract({ hours: 720 }).toString()}`.execute(
    tx,
  )
}
