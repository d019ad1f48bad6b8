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

/**
 * Counts these dates of a source anew from its rows, quarantine included. A sum that is not that of the rows
 * comes from an older edition of the hash, or from a hand.
 */
export async function recountSourceDays(tx: Db, sourceId: number, dates: readonly string[]): Promise<void> {
  assertTransaction(tx)
  const wanted = dates as string[]
  await sql`
    with counted as (${countedDays(sourceId, wanted)}
    ), gone as (
      delete from source_days
      where source_id = ${sourceId} and local_date = any(${wanted}::date[]) and local_date not in (select local_date from counted)
    )
    insert into source_days (source_id, local_date, rows, hash_sum)
    select ${sourceId}::int, local_date, rows, hash_sum from counted order by local_date
    on conflict (source_id, local_date) do update set rows = excluded.rows, hash_sum = excluded.hash_sum
  `.execute(tx)
}

/** The first date of which rows are kept, as rows write it. */
const keptSince = sql`coalesce((select facts_from::text from retention), '') collate "C"`

/** Rows and sums by date as the stored rows themselves give them; `dates` null for all. */
const countedDays = (sourceId: number, dates: string[] | null) => sql`
  with hashed as (
    select left(raw_time, 10) as local_date, digest from punches
    cross join lateral sha256(
      convert_to(badge, 'UTF8') || '\\x00' || convert_to(raw_time, 'UTF8') || '\\x00' || convert_to(raw_direction, 'UTF8')
    ) as digest
    where source_id = ${sourceId} and (${dates}::text[] is null or left(raw_time, 10) = any(${dates}::text[]))
      and raw_time >= ${keptSince}
    union
    select left(row->>'time', 10), digest from quarantined_rows
    where source_id = ${sourceId} and reason <> 'not-a-time' and row->>'time' collate "C" >= '0001'
      and (${dates}::text[] is null or left(row->>'time', 10) = any(${dates}::text[]))
      and row->>'time' collate "C" >= ${keptSince}
  ), heads as (
    select local_date, ('x' || encode(substring(digest for 8), 'hex'))::bit(64)::bigint::numeric as head from hashed
  )
  select local_date::date, count(*)::int as rows, sum(head + case when head < 0 then 18446744073709551616 else 0 end) as hash_sum
  from heads group by local_date`

/** A date whose kept figures are not those of its rows. */
export interface MiscountedDay {
  date: string
  stored: string | null
  counted: string | null
}

/** The dates of a source whose kept figures are not those of its rows, in order; each as `rows/sum`. */
export async function listMiscountedDays(db: Db, sourceId: number): Promise<MiscountedDay[]> {
  const { rows } = await sql<MiscountedDay>`
    select coalesce(kept.local_date, counted.local_date)::text as date,
      kept.rows || '/' || kept.hash_sum as stored, counted.rows || '/' || counted.hash_sum as counted
    from (
      select * from source_days
      where source_id = ${sourceId} and local_date >= coalesce((select facts_from from retention), '-infinity')
    ) as kept
    full join (${countedDays(sourceId, null)}) as counted using (local_date)
    where (kept.rows, kept.hash_sum) is distinct from (counted.rows, counted.hash_sum)
    order by 1
  `.execute(db)
  return rows
}

/** A date on which what the source holds differs from what it ever sent. */
export interface DifferingDay {
  date: string
  /** Whether both sides have as many rows, and only the sums differ. */
  sameRows: boolean
}

/** The dates from `from` to `to` on which what the source holds differs from what it ever sent, in order. */
export async function listDifferingDays(
  db: Db,
  sourceId: number,
  range: { from: string; to: string },
  days: readonly SourceDay[],
): Promise<DifferingDay[]> {
  const { rows } = await sql<DifferingDay>`
    select coalesce(held.local_date, sent.local_date) as date, coalesce(held.rows = sent.rows, false) as "sameRows"
    from unnest(
      ${days.map((day) => day.date)}::date[], ${days.map((day) => day.rows)}::int[], ${days.map((day) => day.hashSum)}::numeric[]
    ) as held (local_date, rows, hash_sum)
    full join (
      select local_date, rows, hash_sum from source_days
      where source_id = ${sourceId} and local_date between ${range.from} and ${range.to}
    ) as sent on sent.local_date = held.local_date
    where (held.rows, held.hash_sum) is distinct from (sent.rows, sent.hash_sum)
      and coalesce(held.local_date, sent.local_date) >= coalesce((select facts_from from retention), '-infinity')
    order by 1
  `.execute(db)
  return rows
}

/** Keeps which of the compared dates differ, with what the source holds; the others agree now. */
export async function replaceDifferingDays(
  tx: Db,
  sourceId: number,
  range: { from: string; to: string },
  differing: readonly SourceDay[],
  at: Temporal.Instant,
): Promise<void> {
  assertTransaction(tx)
  const dates = differing.map(({ date }) => date)
  await sql`
    delete from differing_days
    where source_id = ${sourceId} and local_date between ${range.from}::date and ${range.to}::date and local_date <> all(${dates}::date[])
  `.execute(tx)
  await sql`
    insert into differing_days (source_id, local_date, rows, hash_sum, found_at)
    select ${sourceId}::int, local_date, rows, hash_sum, ${at.toString()}::timestamptz
    from unnest(
      ${dates}::date[], ${differing.map(({ rows }) => rows)}::int[], ${differing.map(({ hashSum }) => hashSum)}::numeric[]
    ) as day (local_date, rows, hash_sum) order by local_date
    on conflict (source_id, local_date) do update
    set rows = excluded.rows, hash_sum = excluded.hash_sum, found_at = excluded.found_at
    where (differing_days.rows, differing_days.hash_sum) <> (excluded.rows, excluded.hash_sum)
  `.execute(tx)
}
