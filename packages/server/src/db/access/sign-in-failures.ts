import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

export interface SignInFailures {
  key: Buffer
  failures: number
  lockedUntil: Temporal.Instant | null
}

/**
 * Counts one more try for each key, taken for a failure until it succeeds; what is older than `forgetBefore`
 * is forgotten. Tries for one key wait for each other.
 */
export async function countTry(
  tx: Db,
  keys: readonly Buffer[],
  now: Temporal.Instant,
  forgetBefore: Temporal.Instant,
): Promise<SignInFailures[]> {
  assertTransaction(tx)
  const { rows } = await sql<SignInFailures>`
    insert into sign_in_failures (key, failures, last_at)
    select key, 1, ${now.toString()}::timestamptz from unnest(${keys as Buffer[]}::bytea[]) as key order by key
    on conflict (key) do update set
      failures = case when sign_in_failures.last_at < ${forgetBefore.toString()} then 1 else sign_in_failures.failures + 1 end,
      last_at = excluded.last_at
    returning key, failures, locked_until as "lockedUntil"
  `.execute(tx)
  return rows
}

export async function lockKey(tx: Db, key: Buffer, until: Temporal.Instant): Promise<void> {
  assertTransaction(tx)
  await sql`update sign_in_failures set locked_until = ${until.toString()} where key = ${key}`.execute(tx)
}

/** A try that succeeded was none that failed: `forgotten` keys start anew, `lessened` ones have one less. */
export async function forgetTry(
  tx: Db,
  forgotten: readonly Buffer[],
  lessened: readonly Buffer[],
): Promise<void> {
  assertTransaction(tx)
  await sql`delete from sign_in_failures where key = any(${forgotten as Buffer[]}::bytea[])`.execute(tx)
  await sql`
    update sign_in_failures set failures = greatest(failures - 1, 0) where key = any(${lessened as Buffer[]}::bytea[])
  `.execute(tx)
}
