import type { KeptDates, RetentionPolicy } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

const epoch = sql`date '1970-01-01'`

export interface StoredRetention {
  policy: RetentionPolicy
  /** From which dates on is kept by the last purge; null before the first. */
  kept: KeptDates | null
}

export async function loadRetention(db: Db): Promise<StoredRetention> {
  const { rows } = await sql<RetentionPolicy & { [Key in keyof KeptDates]: number | null }>`
    select days_years as "daysYears", access_years as "accessYears", days_from - ${epoch} as "daysFrom",
      facts_from - ${epoch} as "factsFrom", access_from - ${epoch} as "accessFrom"
    from retention
  `.execute(db)
  const { daysYears, accessYears, daysFrom, factsFrom, accessFrom } = rows[0]!
  const kept = daysFrom === null ? null : { daysFrom, factsFrom: factsFrom!, accessFrom: accessFrom! }
  return { policy: { daysYears, accessYears }, kept }
}

export async function saveRetentionPolicy(
  tx: Db,
  { daysYears, accessYears }: RetentionPolicy,
): Promise<void> {
  assertTransaction(tx)
  await sql`update retention set days_years = ${daysYears}, access_years = ${accessYears}`.execute(tx)
}

/**
 * Moves from which dates on is kept; agents are told by their sources. Waits for whoever derives or stores.
 */
export async function moveKeptDates(tx: Db, { daysFrom, factsFrom, accessFrom }: KeptDates): Promise<void> {
  assertTransaction(tx)
  await sql`
    update retention set days_from = ${epoch} + ${daysFrom}::int, facts_from = ${epoch} + ${factsFrom}::int,
      access_from = ${epoch} + ${accessFrom}::int
  `.execute(tx)
  await sql`update sources set retained_from = ${epoch} + ${factsFrom}::int`.execute(tx)
}

export interface Waiting {
  /** Adjustments that nobody has taken over or left be, and requests that nobody has decided. */
  adjustments: number
  requests: number
  /** The first date of which one is (days since 1970-01-01). */
  first: number | null
}

/** What of dates before `before` (days since 1970-01-01) still waits for somebody. */
export async function countWaiting(db: Db, before: number): Promise<Waiting> {
  const { rows } = await sql<Waiting>`
    with waiting as (
      select 'adjustment' as what, id, work_date from adjustments where status = 'open'
      union all
      select 'request', id, work_date from requests join request_parts on request_id = id where status = 'pending'
    )
    select (count(distinct id) filter (where what = 'adjustment'))::int as adjustments,
      (count(distinct id) filter (where what = 'request'))::int as requests, min(work_date) - ${epoch} as first
    from waiting where work_date < ${epoch} + ${before}::int
  `.execute(db)
  return rows[0]!
}
