import type { DateRange, DateSpan } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

/** Why a day is derived again. */
export const markCauses = ['punch', 'badge', 'plan', 'request', 'policy', 'employment', 'time'] as const
export type MarkCause = (typeof markCauses)[number]

/** Dates of one person; days since 1970-01-01. */
export type PersonDates = DateSpan & { employeeId: number }
export type PersonRange = DateRange & { employeeId: number }

const epoch = sql`date '1970-01-01'`

const table = (ranges: readonly PersonRange[]) => sql`
  unnest(
    ${ranges.map((range) => range.employeeId)}::int[],
    ${ranges.map((range) => range.from)}::int[],
    ${ranges.map((range) => range.to)}::int[]
  ) as range (employee_id, from_day, to_day)
`

/**
 * Marks every date of these ranges for derivation. Marks have no unique key, so writers never wait for each
 * other.
 * @returns how many
 */
export async function insertMarks(tx: Db, ranges: readonly PersonDates[], cause: MarkCause): Promise<number> {
  assertTransaction(tx)
  if (ranges.length === 0) return 0
  const { numAffectedRows } = await sql`
    insert into stale_days (employee_id, work_date, cause)
    select employee_id, ${epoch} + day, ${cause}
    from ${table(ranges)} cross join generate_series(from_day, to_day) as day
  `.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/**
 * Marks those dates of these ranges that have a log, or have begun and have one within two dates: a pass can
 * move to a date that had none, and no further.
 * @returns how many
 */
export async function insertMarksNearLogs(
  tx: Db,
  ranges: readonly PersonRange[],
  cause: MarkCause,
): Promise<number> {
  assertTransaction(tx)
  if (ranges.length === 0) return 0
  const through = await holdBegun(tx)
  const { numAffectedRows } = await sql`
    insert into stale_days (employee_id, work_date, cause)
    select distinct employee_id, work_date + near, ${cause}
    from ${table(ranges)} join work_logs using (employee_id) cross join generate_series(-2, 2) as near
    where (near = 0 or work_date + near <= ${epoch} + ${through}::int)
      and work_date + near >= coalesce(${epoch} + from_day, '-infinity')
      and work_date + near <= coalesce(${epoch} + to_day, 'infinity')
  `.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/**
 * The last date that has begun (days since 1970-01-01). No other begins until the end of the transaction, so
 * that each is marked by who writes the fact or because it begins.
 */
export async function holdBegun(tx: Db): Promise<number> {
  const { rows } = await sql<{
    day: number
  }>`select through - ${epoch} as day from begun_dates for share`.execute(tx)
  return rows[0]!.day
}

/**
 * Marks those dates of these ranges that have begun or have a log: a date of the future has none until it
 * begins.
 * @returns how many
 */
export async function insertBegunMarks(
  tx: Db,
  ranges: readonly PersonDates[],
  cause: MarkCause,
): Promise<number> {
  assertTransaction(tx)
  if (ranges.length === 0) return 0
  const through = await holdBegun(tx)
  const { numAffectedRows } = await sql`
    insert into stale_days (employee_id, work_date, cause)
    select employee_id, ${epoch} + day, ${cause}
    from ${table(ranges)} cross join generate_series(from_day, to_day) as day
    where day <= ${through} or exists (
      select from work_logs where work_logs.employee_id = range.employee_id and work_date = ${epoch} + day
    )
  `.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/** Whether a day waits for derivation. */
export async function hasMark(
  db: Db,
  { employeeId, day }: { employeeId: number; day: number },
): Promise<boolean> {
  const { rows } = await sql`
    select from stale_days where employee_id = ${employeeId} and work_date = ${epoch} + ${day}::int limit 1
  `.execute(db)
  return rows.length > 0
}

export interface MarkedPerson {
  employeeId: number
  marks: number
}

/**
 * People with marks after `after`, ascending, with how many each has. Reads the marks of at most `limit`
 * people.
 */
export async function listMarkedPeople(db: Db, after: number, limit: number): Promise<MarkedPerson[]> {
  const { rows } = await sql<MarkedPerson>`
    select employee_id as "employeeId", count(*)::int as marks from stale_days
    where employee_id > ${after} group by employee_id order by employee_id limit ${limit}
  `.execute(db)
  return rows
}

/** Takes the marks of claimed people away. A mark that arrives meanwhile stays for the next round. */
export async function takeMarks(
  tx: Db,
  employeeIds: readonly number[],
): Promise<{ employeeId: number; day: number }[]> {
  assertTransaction(tx)
  const { rows } = await sql<{ employeeId: number; day: number }>`
    with taken as (
      delete from stale_days where employee_id = any(${employeeIds as number[]}::int[])
      returning employee_id, work_date
    )
    select distinct employee_id as "employeeId", work_date - ${epoch} as day from taken order by 1, 2
  `.execute(tx)
  return rows
}

/** The last mark of all that are seen; marks of acts that begin now lie behind it. */
export async function findLastMark(db: Db): Promise<number> {
  const { rows } = await sql<{ id: number | null }>`select max(id)::float8 as id from stale_days`.execute(db)
  return rows[0]!.id ?? 0
}

/** The dates that this transaction itself has marked behind a mark, by person and date. */
export async function listOwnMarks(tx: Db, after: number): Promise<{ employeeId: number; day: number }[]> {
  assertTransaction(tx)
  const { rows } = await sql<{ employeeId: number; day: number }>`
    select distinct employee_id as "employeeId", work_date - ${epoch} as day from stale_days
    where id > ${after} and xmin = pg_current_xact_id()::xid order by 1, 2
  `.execute(tx)
  return rows
}
