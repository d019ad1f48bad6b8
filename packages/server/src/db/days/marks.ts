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
 * Marks those dates of these ranges that have a log, or one within two dates: a pass can move to a date that
 * had none, and no further.
 * @returns how many
 */
export async function insertMarksNearLogs(
  tx: Db,
  ranges: readonly PersonRange[],
  cause: MarkCause,
): Promise<number> {
  assertTransaction(tx)
  if (ranges.length === 0) return 0
  const { numAffectedRows } = await sql`
    insert into stale_days (employee_id, work_date, cause)
    select distinct employee_id, work_date + near, ${cause}
    from ${table(ranges)} join work_logs using (employee_id) cross join generate_series(-2, 2) as near
    where work_date + near >= coalesce(${epoch} + from_day, '-infinity')
      and work_date + near <= coalesce(${epoch} + to_day, 'infinity')
  `.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/**
 * Marks the days whose result changes by the passing of time alone: those that are due, and those that waited
 * for their sources to be read as far as they have been by now.
 * @returns how many
 */
export async function insertDueMarks(tx: Db, now: Temporal.Instant): Promise<number> {
  assertTransaction(tx)
  const cause: MarkCause = 'time'
  const { numAffectedRows } = await sql`
    insert into stale_days (employee_id, work_date, cause)
    select employee_id, work_date, ${cause} from (
      select employee_id, work_date from work_logs where due_at <= ${now.toString()}
      union
      select employee_id, work_date from work_logs
      where awaits_through <= (select max(read_through) from checkpoints)
        and awaits_through <= (
          select min(coalesce(read_through, '-infinity'))
          from badge_assignments left join checkpoints using (source_id)
          where badge_assignments.employee_id = work_logs.employee_id
            and valid && tstzrange(work_date - interval '1 day', work_date + interval '2 days')
        )
    ) as due
    where not exists (
      select from stale_days
      where stale_days.employee_id = due.employee_id and stale_days.work_date = due.work_date
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
