import { sql } from 'kysely'
import type { Db } from './connect.ts'
import { assertTransaction } from './transaction.ts'

/** Long work that somebody asked for. */
export interface RunRow<Asked> {
  id: number
  asked: Asked
  askedBy: string
  askedAt: Temporal.Instant
  reason: string | null
  /** How many people it is about, and how many of them are done. */
  people: number
  done: number
  /** The last of these; people come ascending. */
  lastPerson: number
  /** What came of it so far. */
  counts: Record<string, number>
  finishedAt: Temporal.Instant | null
  /** It ended without having come to its end. */
  failed: boolean
}

const columns = sql`
  id, asked, asked_by as "askedBy", asked_at as "askedAt", reason, people, done, last_person as "lastPerson",
  counts, finished_at as "finishedAt", failed
`

/** The last run of a kind, finished or not; null before the first. */
export async function findLastRun<Asked>(db: Db, kind: string): Promise<RunRow<Asked> | null> {
  const { rows } = await sql<RunRow<Asked>>`
    select ${columns} from runs where kind = ${kind} order by id desc limit 1
  `.execute(db)
  return rows[0] ?? null
}

/**
 * The run of a kind that is not finished; no other worker goes on with it until the end of the transaction.
 */
export async function claimRun<Asked>(tx: Db, kind: string): Promise<RunRow<Asked> | null> {
  assertTransaction(tx)
  const { rows } = await sql<RunRow<Asked>>`
    select ${columns} from runs where kind = ${kind} and finished_at is null for no key update
  `.execute(tx)
  return rows[0] ?? null
}

export interface NewRun {
  kind: string
  asked: object
  askedBy: string
  askedAt: Temporal.Instant
  reason: string | null
  people: number
}

/** Keeps that a run is asked for. One of a kind at a time: the caller has seen that none is open. */
export async function insertRun(tx: Db, run: NewRun): Promise<void> {
  assertTransaction(tx)
  await sql`
    insert into runs (kind, asked, asked_by, asked_at, reason, people)
    values (
      ${run.kind}, ${JSON.stringify(run.asked)}, ${run.askedBy}, ${run.askedAt.toString()}, ${run.reason}, ${run.people}
    )
  `.execute(tx)
}

/** Keeps how far a run is, and that it is finished where it is. */
export async function saveRunProgress(
  tx: Db,
  id: number,
  {
    done,
    lastPerson,
    counts,
    finishedAt,
  }: Pick<RunRow<unknown>, 'done' | 'lastPerson' | 'counts' | 'finishedAt'>,
): Promise<void> {
  assertTransaction(tx)
  await sql`
    update runs set done = ${done}, people = greatest(people, ${done}::int), last_person = ${lastPerson},
      counts = ${JSON.stringify(counts)}, finished_at = ${finishedAt?.toString() ?? null}, failures = 0
    where id = ${id}
  `.execute(tx)
}

/** A run broke off; one that did so as often in a row as this ends as failed. Says whether it does. */
export async function countRunFailure(
  tx: Db,
  id: number,
  { most, at }: { most: number; at: Temporal.Instant },
): Promise<boolean> {
  assertTransaction(tx)
  const { rows } = await sql<{ failed: boolean }>`
    update runs set failures = failures + 1, failed = failures + 1 >= ${most},
      finished_at = case when failures + 1 >= ${most} then ${at.toString()}::timestamptz end
    where id = ${id} and finished_at is null returning failed
  `.execute(tx)
  return rows[0]?.failed ?? false
}
