import { sql } from 'kysely'
import type { Db } from './connect.ts'
import { assertTransaction } from './transaction.ts'

/** The channel on which servers learn that work logs changed. */
export const changedChannel = 'rollcall_changed'

/** Whose dates changed; or only which dates, where nobody knows yet whose. */
export type Change = { days: [employeeId: number, date: string][] } | { dates: string[] }

/** What very many dates are told as, and what was lost is taken for: look at everything again. */
export const everythingChanged: Change = { dates: [] }

/** PostgreSQL refuses a payload of 8,000 bytes. */
const mostBytes = 7000

/** Tells the servers, at commit, what changed; they tell each page what its person may see. */
export async function notifyChanged(tx: Db, change: Change): Promise<void> {
  assertTransaction(tx)
  const whole = JSON.stringify(change)
  const payload = whole.length > mostBytes ? JSON.stringify(everythingChanged) : whole
  await sql`select pg_notify(${changedChannel}, ${payload})`.execute(tx)
}
