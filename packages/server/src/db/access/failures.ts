import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { lockAddress } from '../kit/locks.ts'
import { assertTransaction } from '../kit/transaction.ts'

export interface Failures {
  key: Buffer
  failures: number
  lockedUntil: Temporal.Instant | null
}

/**
 * Counts one more try for each key, taken for a failure until it succeeds. One failure is forgotten for every
 * `forgetMinutes` since the last. Tries for one key wait for each other.
 */
export async function countTry(
  tx: Db,
  keys: readonly Buffer[],
  now: Temporal.Instant,
  forgetMinutes: number,
): Promise<Failures[]> {
  assertTransaction(tx)
  const { rows } = await sql<Failures>`
    insert into sign_in_failures (key, failures, last_at)
    select key, 1, ${now.toString()}::timestamptz from unnest(${keys as Buffer[]}::bytea[]) as key order by key
    on conflict (key) do update set
      failures = 1 + greatest(0, sign_in_failures.failures
        - floor(extract(epoch from excluded.last_at - sign_in_failures.last_at) / 60 / ${forgetMinutes}))::int,
      last_at = excluded.last_at
    returning key, failures, locked_until as "lockedUntil"
  `.execute(tx)
  return rows
}

export async function lockKey(tx: Db, key: Buffer, until: Temporal.Instant): Promise<void> {
  assertTransaction(tx)
  await sql`update sign_in_failures set locked_until = ${until.toString()} where key = ${key}`.execute(tx)
}

/** These keys start anew. */
export async function forgetTries(tx: Db, keys: readonly Buffer[]): Promise<void> {
  assertTransaction(tx)
  await sql`delete from sign_in_failures where key = any(${keys as Buffer[]}::bytea[])`.execute(tx)
}

/**
 * Takes an account for one that fails from an address. Tries from one address wait for each other.
 * @returns how many accounts fail from there since `since`, this one too
 */
export async function countAccountsOf(
  tx: Db,
  { address, account }: { address: Buffer; account: Buffer },
  now: Temporal.Instant,
  since: Temporal.Instant,
): Promise<number> {
  assertTransaction(tx)
  await lockAddress(tx, address.readInt32BE())
  await sql`
    insert into address_failures (address, account, last_at) values (${address}, ${account}, ${now.toString()})
    on conflict (address, account) do update set last_at = excluded.last_at
  `.execute(tx)
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from address_failures where address = ${address} and last_at > ${since.toString()}
  `.execute(tx)
  return rows[0]!.count
}

/** An account does not fail from this address after all. */
export async function forgetAccount(
  tx: Db,
  { address, account }: { address: Buffer; account: Buffer },
): Promise<void> {
  assertTransaction(tx)
  await sql`delete from address_failures where address = ${address} and account = ${account}`.execute(tx)
}
