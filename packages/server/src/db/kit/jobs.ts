import { sql } from 'kysely'
import type { Db } from './connect.ts'
import { assertTransaction } from './transaction.ts'

/*
 * Each asks a worker for a task of `jobs/tasks.ts`; it starts when this transaction commits. Asking twice is
 * asking once.
 */

/** To ask the public holiday service. */
export const addHolidayJob = (tx: Db): Promise<void> => addJob(tx, 'sync_holidays', 1)

/** To go on with what people asked to be planned. */
export const addPlanJob = (tx: Db): Promise<void> => addJob(tx, 'plan_until', 3)

/** To plan ahead now instead of with the clock. */
export const addPlanAheadJob = (tx: Db): Promise<void> => addJob(tx, 'generate_work_plans', 3)

/** To derive what is marked or due. */
export const addDeriveJob = (tx: Db): Promise<void> => addJob(tx, 'derive_work_days', 3)

/** To go on with the ranges that are to be recomputed. */
export const addRecomputeJob = (tx: Db): Promise<void> => addJob(tx, 'recompute', 1)

/** To go on with what is to be purged. */
export const addPurgeJob = (tx: Db): Promise<void> => addJob(tx, 'purge', 1)

async function addJob(tx: Db, task: string, tries: number): Promise<void> {
  assertTransaction(tx)
  await sql`
    select graphile_worker.add_job(${task}::text, job_key := ${task}::text, max_attempts := ${tries}::int)
  `.execute(tx)
}
