import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

export type QuarantineReason = 'not-a-time' | 'too-old' | 'in-the-future'

export interface ImpossibleRow {
  digest: Buffer
  row: { badge: string; time: string; direction: string; terminal: string }
  reason: QuarantineReason
}

/**
 * Which of these rows (by digest, as hex) are in quarantine already. Only a person releases them, not the
 * passing of time.
 */
export async function findQuarantined(
  db: Db,
  sourceId: number,
  digests: readonly Buffer[],
): Promise<Set<string>> {
  const { rows } = await sql<{ digest: Buffer }>`
    select digest from quarantined_rows where source_id = ${sourceId} and digest = any(${digests as Buffer[]}::bytea[])
  `.execute(db)
  return new Set(rows.map((row) => row.digest.toString('hex')))
}

/** Keeps rows whose time cannot be true, and says which were new, by their digest as hex. */
export async function insertQuarantinedRows(
  tx: Db,
  sourceId: number,
  rows: readonly ImpossibleRow[],
  receivedAt: Temporal.Instant,
): Promise<Set<string>> {
  assertTransaction(tx)
  if (rows.length === 0) return new Set()
  const result = await sql<{ digest: Buffer }>`
    insert into quarantined_rows (source_id, digest, row, reason, received_at)
    select ${sourceId}::int, digest, row::jsonb, reason, ${receivedAt.toString()}::timestamptz
    from unnest(
      ${rows.map(({ digest }) => digest)}::bytea[], ${rows.map(({ row }) => JSON.stringify(row))}::text[], ${rows.map(({ reason }) => reason)}::text[]
    ) as impossible (digest, row, reason)
    order by digest
    on conflict do nothing
    returning digest
  `.execute(tx)
  return new Set(result.rows.map((row) => row.digest.toString('hex')))
}
