import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

export type QuarantineReason = 'not-a-time' | 'too-long' | 'too-old' | 'in-the-future'

export interface RawRow {
  badge: string
  time: string
  direction: string
  terminal: string
}

export interface ImpossibleRow {
  digest: Buffer
  row: RawRow
  reason: QuarantineReason
  /** When it is judged again, in milliseconds since 1970; null for what no time mends. */
  dueAt: number | null
}

/** Which of these rows (by digest, as hex) ever were in quarantine, released ones too. */
export async function listQuarantined(
  db: Db,
  sourceId: number,
  digests: readonly Buffer[],
): Promise<Set<string>> {
  const { rows } = await sql<{ digest: Buffer }>`
    select digest from quarantined_rows where source_id = ${sourceId} and digest = any(${digests as Buffer[]}::bytea[])
  `.execute(db)
  return new Set(rows.map((row) => row.digest.toString('hex')))
}

/** Keeps rows that cannot be true, and says which were new, by their digest as hex. */
export async function insertQuarantinedRows(
  tx: Db,
  sourceId: number,
  rows: readonly ImpossibleRow[],
  receivedAt: Temporal.Instant,
): Promise<Set<string>> {
  assertTransaction(tx)
  if (rows.length === 0) return new Set()
  const result = await sql<{ digest: Buffer }>`
    insert into quarantined_rows (source_id, digest, row, reason, due_at, received_at)
    select ${sourceId}::int, digest, row::jsonb, reason, to_timestamp(due_at / 1000.0), ${receivedAt.toString()}::timestamptz
    from unnest(
      ${rows.map(({ digest }) => digest)}::bytea[], ${rows.map(({ row }) => JSON.stringify(row))}::text[],
      ${rows.map(({ reason }) => reason)}::text[], ${rows.map(({ dueAt }) => dueAt)}::float8[]
    ) as impossible (digest, row, reason, due_at)
    order by digest
    on conflict do nothing
    returning digest
  `.execute(tx)
  return new Set(result.rows.map((row) => row.digest.toString('hex')))
}

const due = (now: Temporal.Instant) =>
  sql`reason = 'in-the-future' and released_at is null and coalesce(due_at, '-infinity') <= ${now.toString()}`

/** Sources with rows whose time has come. */
export async function listSourcesToJudge(db: Db, now: Temporal.Instant): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select distinct source_id as id from quarantined_rows where ${due(now)} order by 1
  `.execute(db)
  return rows.map(({ id }) => id)
}

/** Rows of a source whose time has come, the earliest first. */
export async function listRowsToJudge(
  db: Db,
  sourceId: number,
  now: Temporal.Instant,
  limit: number,
): Promise<{ digest: Buffer; row: RawRow }[]> {
  const { rows } = await sql<{ digest: Buffer; row: RawRow }>`
    select digest, row from quarantined_rows where source_id = ${sourceId} and ${due(now)}
    order by due_at nulls first, digest limit ${limit}
  `.execute(db)
  return rows
}

/** Says that these rows have become punches. */
export async function releaseQuarantinedRows(
  tx: Db,
  sourceId: number,
  digests: readonly Buffer[],
  at: Temporal.Instant,
): Promise<void> {
  assertTransaction(tx)
  if (digests.length === 0) return
  await sql`
    update quarantined_rows set released_at = ${at.toString()}
    where source_id = ${sourceId} and digest = any(${digests as Buffer[]}::bytea[]) and released_at is null
  `.execute(tx)
}

/** Says when these rows are judged again, and why they are still here. */
export async function postponeQuarantinedRows(
  tx: Db,
  sourceId: number,
  rows: readonly Pick<ImpossibleRow, 'digest' | 'dueAt' | 'reason'>[],
): Promise<void> {
  assertTransaction(tx)
  if (rows.length === 0) return
  await sql`
    update quarantined_rows set due_at = to_timestamp(judged.due_at / 1000.0), reason = judged.reason
    from unnest(
      ${rows.map(({ digest }) => digest)}::bytea[], ${rows.map(({ dueAt }) => dueAt)}::float8[], ${rows.map(({ reason }) => reason)}::text[]
    ) as judged (digest, due_at, reason)
    where source_id = ${sourceId} and quarantined_rows.digest = judged.digest
  `.execute(tx)
}
