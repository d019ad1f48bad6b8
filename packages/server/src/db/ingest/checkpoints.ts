import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

export interface Checkpoint {
  position: string | null
  readThrough: Temporal.Instant | null
}

/** Where reading of a source goes on; nothing yet is two nulls. */
export async function loadCheckpoint(db: Db, sourceId: number): Promise<Checkpoint> {
  const row = await db
    .selectFrom('checkpoints')
    .select(['position', 'read_through'])
    .where('source_id', '=', sourceId)
    .executeTakeFirst()
  return { position: row?.position ?? null, readThrough: row?.read_through ?? null }
}

/** Stores both parts of the checkpoint. The caller holds the source's lock and has decided what moves. */
export async function saveCheckpoint(
  tx: Db,
  sourceId: number,
  checkpoint: Checkpoint,
  at: Temporal.Instant,
): Promise<void> {
  assertTransaction(tx)
  const values = {
    position: checkpoint.position,
    read_through: checkpoint.readThrough?.toString() ?? null,
    updated_at: at.toString(),
  }
  await tx
    .insertInto('checkpoints')
    .values({ source_id: sourceId, ...values })
    .onConflict((conflict) => conflict.column('source_id').doUpdateSet(values))
    .execute()
}

/** Whether some day waits for its sources to be read beyond `from` and at most to `to`. */
export async function anyDayAwaits(
  db: Db,
  from: Temporal.Instant | null,
  to: Temporal.Instant,
): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (
      select from work_logs
      where awaits_through <= ${to.toString()} and awaits_through > ${from?.toString() ?? '-infinity'}
    ) as found
  `.execute(db)
  return rows[0]?.found ?? false
}
