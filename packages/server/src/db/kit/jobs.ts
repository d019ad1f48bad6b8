import { sql } from 'kysely'
import type { Db } from './connect.ts'
import { assertTransaction } from './transaction.ts'

/** Asks a worker to ask the public holiday service; it starts when this transaction commits. */
export async function addHolidayJob(tx: Db): Promise<void> {
  assertTransaction(tx)
  await sql`select graphile_worker.add_job('sync_holidays', job_key := 'sync_holidays', max_attempts := 1)`.execute(
    tx,
  )
}

/** Asks a worker to go on with what people asked to be planned; it starts when this transaction commits. */
export async function addPlanJob(tx: Db): Promise<void> {
  assertTransaction(tx)
  await sql`select graphile_worker.add_job('plan_until', job_key := 'plan_until', max_attempts := 3)`.execute(
    tx,
  )
}

/** Asks a worker to plan ahead now instead of with the clock; it starts when this transaction commits. */
export async function addPlanAheadJob(tx: Db): Promise<void> {
  assertTransaction(tx)
  await sql`select graphile_worker.add_job('generate_work_plans', job_key := 'generate_work_plans', max_attempts := 3)`.execute(
    tx,
  )
}

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

/** Asks a worker to go on with the ranges that are to be recomputed. Asking twice is asking once. */
export async function addRecomputeJob(tx: Db): Promise<void> {
  assertTransaction(tx)
  await sql`select graphile_worker.add_job('recompute', job_key := 'recompute', max_attempts := 1)`.execute(
    tx,
  )
}
