import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

/**
 * What a source holds, or sent, for one local date: distinct rows and the sum of their 64-bit hashes as a
 * decimal number.
 */
export interface SourceDay {
  date: string
  rows: number
  hashSum: string
}

/** Adds newly received rows to the figures of their dates. */
export async function addToSourceDays(tx: Db, sourceId: number, days: readonly SourceDay[]): Promise<void> {
  assertTransaction(tx)
  if (days.length === 0) return
  await sql`
    insert into source_days (source_id, local_date, rows, hash_sum)
    select ${sourceId}::int, local_date, rows, hash_sum
    from unnest(
      ${days.map((day) => day.date)}::date[], ${days.map((day) => day.rows)}::int[], ${days.map((day) => day.hashSum)}::numeric[]
    ) as day (local_date, rows, hash_sum)
    order by local_date
    on conflict (source_id, local_date) do update
    set rows = source_days.rows + excluded.rows, hash_sum = source_days.hash_sum + excluded.hash_sum
  `.execute(tx)
}

/** The dates from `from` to `to` on which what the source holds differs from what it ever sent, in order. */
export async function findDifferingDays(
  db: Db,
  sourceId: number,
  range: { from: string; to: string },
  days: readonly SourceDay[],
): Promise<string[]> {
  const { rows } = await sql<{ local_date: string }>`
    select coalesce(held.local_date, sent.local_date) as local_date
    from unnest(
      ${days.map((day) => day.date)}::date[], ${days.map((day) => day.rows)}::int[], ${days.map((day) => day.hashSum)}::numeric[]
    ) as held (local_date, rows, hash_sum)
    full join (
      select local_date, rows, hash_sum from source_days
      where source_id = ${sourceId} and local_date between ${range.from} and ${range.to}
    ) as sent on sent.local_date = held.local_date
    where (held.rows, held.hash_sum) is distinct from (sent.rows, sent.hash_sum)
    order by 1
  `.execute(db)
  return rows.map((row) => row.local_date)
}
