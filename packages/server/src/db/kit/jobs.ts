import { sql } from 'kysely'
import type { Db } from './connect.ts'
import { assertTransaction } from './transaction.ts'

/**
 * Asks a worker to derive what is marked or due; it starts when this transaction commits. Asking twice is
 * asking once.
 */
export async function addDeriveJob(tx: Db): Promise<void> {
  assertTransaction(tx)
  await sql`select graphile_worker.add_job('derive_work_days', job_key := 'derive_work_days', max_attempts := 3)`.execute(
    tx,
  )
}
