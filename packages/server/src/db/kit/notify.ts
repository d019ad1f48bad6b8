import { sql } from 'kysely'
import type { Db } from './connect.ts'
import { assertTransaction } from './transaction.ts'

/** The channel on which pages learn that work logs changed. */
export const changedChannel = 'rollcall_changed'
const mostDates = 100

/**
 * Tells the pages, at commit, which dates changed; a change of very many dates is told as an empty list: look
 * at everything again.
 */
export async function notifyChanged(tx: Db, dates: readonly string[]): Promise<void> {
  assertTransaction(tx)
  const payload = JSON.stringify({ dates: dates.length > mostDates ? [] : dates })
  await sql`select pg_notify(${changedChannel}, ${payload})`.execute(tx)
}
