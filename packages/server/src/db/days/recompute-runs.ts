import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

export type RunState = 'running' | 'finished' | 'stopped' | 'failed'

/** A range that is looked at or derived again. */
export interface RecomputeRunRow {
  id: number
  /** The run whose findings it writes; null for one that only looks. */
  applies: number | null
  from: string
  to: string
  departmentId: number | null
  employeeIds: number[] | null
  total: number
  reason: string | null
  askedBy: string
  askedAt: Temporal.Instant
  state: RunState
  endedAt: Temporal.Instant | null
  doneThrough: number
  people: number
  days: number
  changed: number
}

const columns = sql`
  id, applies, from_date as "from", to_date as "to", department_id as "departmentId", employee_ids as "employeeIds", total,
  reason, asked_by as "askedBy", asked_at as "askedAt", state, ended_at as "endedAt", done_through as "doneThrough", people, days, changed
`

export type NewRun = Pick<
  RecomputeRunRow,
  'applies' | 'from' | 'to' | 'departmentId' | 'employeeIds' | 'total' | 'reason' | 'askedBy' | 'askedAt'
>

/** Null if its findings are applied already, or if another run writes. */
export async function insertRun(tx: Db, run: NewRun): Promise<RecomputeRunRow | null> {
  assertTransaction(tx)
  const { rows } = await sql<RecomputeRunRow>`
    insert into recompute_runs (applies, from_date, to_date, department_id, employee_ids, total, reason, asked_by, asked_at)
    values (${run.applies}, ${run.from}, ${run.to}, ${run.departmentId}, ${run.employeeIds}::int[], ${run.total},
      ${run.reason}, ${run.askedBy}, ${run.askedAt.toString()})
    on conflict do nothing returning ${columns}
  `.execute(tx)
  return rows[0] ?? null
}

export async function findRun(db: Db, id: number): Promise<RecomputeRunRow | null> {
  const { rows } = await sql<RecomputeRunRow>`select ${columns} from recompute_runs where id = ${id}`.execute(
    db,
  )
  return rows[0] ?? null
}

/** The run that writes the findings of this one, if any does. */
export async function findRunApplying(db: Db, id: number): Promise<RecomputeRunRow | null> {
  const { rows } =
    await sql<RecomputeRunRow>`select ${columns} from recompute_runs where applies = ${id}`.execute(db)
  return rows[0] ?? null
}

/** The days that a run lists, as they were written. */
export async function loadListed(db: Db, id: number): Promise<unknown[]> {
  const { rows } = await sql<{
    listed: unknown[]
  }>`select listed from recompute_runs where id = ${id}`.execute(db)
  return rows[0]?.listed ?? []
}

/** The latest runs, the last one first. */
export async function listRuns(db: Db, limit: number): Promise<RecomputeRunRow[]> {
  const { rows } = await sql<RecomputeRunRow>`
    select ${columns} from recompute_runs order by id desc limit ${limit}
  `.execute(db)
  return rows
}

/** Takes the next run that goes on and that no other worker is at; what writes comes first. */
export async function claimRun(tx: Db): Promise<RecomputeRunRow | null> {
  assertTransaction(tx)
  const { rows } = await sql<RecomputeRunRow>`
    select ${columns} from recompute_runs where state = 'running'
    order by applies is null, id limit 1 for no key update skip locked
  `.execute(tx)
  return rows[0] ?? null
}

/** Some people of a run are done; `listed` are days that are listed with those before. */
export async function advanceRun(
  tx: Db,
  id: number,
  step: { through: number; people: number; days: number; changed: number; listed: readonly unknown[] },
): Promise<void> {
  assertTransaction(tx)
  await sql`
    update recompute_runs set done_through = ${step.through}, people = people + ${step.people},
      days = days + ${step.days}, changed = changed + ${step.changed}, listed = listed || ${JSON.stringify(step.listed)}::jsonb,
      failures = 0
    where id = ${id}
  `.execute(tx)
}

/** Ends a run, if it goes on. */
export async function endRun(
  tx: Db,
  id: number,
  state: Exclude<RunState, 'running'>,
  at: Temporal.Instant,
): Promise<boolean> {
  assertTransaction(tx)
  const { rows } = await sql`
    update recompute_runs set state = ${state}, ended_at = ${at.toString()} where id = ${id} and state = 'running' returning id
  `.execute(tx)
  return rows.length > 0
}

/** A run broke off; how often in a row it has. */
export async function countFailure(tx: Db, id: number): Promise<number> {
  assertTransaction(tx)
  const { rows } = await sql<{ failures: number }>`
    update recompute_runs set failures = failures + 1 where id = ${id} and state = 'running' returning failures
  `.execute(tx)
  return rows[0]?.failures ?? 0
}

/**
 * What was only looked at before a time and never applied goes, and what the same person has looked at ends.
 */
export async function clearPreviews(
  tx: Db,
  askedBy: string,
  now: Temporal.Instant,
  before: Temporal.Instant,
) {
  assertTransaction(tx)
  await sql`
    delete from recompute_runs where applies is null and asked_at < ${before.toString()} and state <> 'running'
      and not exists (select from recompute_runs as applied where applied.applies = recompute_runs.id)
  `.execute(tx)
  await sql`
    update recompute_runs set state = 'stopped', ended_at = ${now.toString()}
    where applies is null and state = 'running' and asked_by = ${askedBy}
  `.execute(tx)
}

/** How many of these people there are; null for everybody. */
export async function countPeople(db: Db, employeeIds: readonly number[] | null): Promise<number> {
  const ids = employeeIds as number[] | null
  const { rows } = await sql<{ count: number }>`
    select count(*)::int from employees where ${ids}::int[] is null or id = any(${ids}::int[])
  `.execute(db)
  return rows[0]!.count
}
