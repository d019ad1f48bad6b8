import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

/** A run of dates of one person, both ends included; days since 1970-01-01. */
export interface DayRange {
  employeeId: number
  from: number
  to: number
}

const epoch = sql`date '1970-01-01'`

const rangesTable = (ranges: readonly DayRange[]) => sql`
  unnest(
    ${ranges.map((range) => range.employeeId)}::int[], ${ranges.map((range) => range.from)}::int[], ${ranges.map((range) => range.to)}::int[]
  ) as range (employee_id, from_day, to_day)
`

export interface MarkedPerson {
  employeeId: number
  marks: number
}

/** People with marks after `after`, ascending, with how many marks each has. Reads the marks of at most `limit` people. */
export async function findMarkedPeople(db: Db, after: number, limit: number): Promise<MarkedPerson[]> {
  const { rows } = await sql<MarkedPerson>`
    select employee_id as "employeeId", count(*)::int as marks from stale_days
    where employee_id > ${after} group by employee_id order by employee_id limit ${limit}
  `.execute(db)
  return rows
}

/** Claims those of the people whom no other worker is deriving, until the end of the transaction. */
export async function claimPeople(tx: Db, employeeIds: readonly number[]): Promise<number[]> {
  assertTransaction(tx)
  const { rows } = await sql<{ id: number }>`
    select id from employees where id = any(${employeeIds as number[]}::int[]) order by id for no key update skip locked
  `.execute(tx)
  return rows.map((row) => row.id)
}

/** Takes the marks of claimed people away. A mark that arrives meanwhile stays for the next round. */
export async function takeMarks(
  tx: Db,
  employeeIds: readonly number[],
): Promise<{ employeeId: number; day: number }[]> {
  assertTransaction(tx)
  const { rows } = await sql<{ employeeId: number; day: number }>`
    with taken as (
      delete from stale_days where employee_id = any(${employeeIds as number[]}::int[]) returning employee_id, work_date
    )
    select distinct employee_id as "employeeId", work_date - ${epoch} as day from taken order by 1, 2
  `.execute(tx)
  return rows
}

/**
 * Marks the days whose result changes by the passing of time alone: those that are due, and those that waited for their sources to be read as far as
 * they have been by now.
 */
export async function markDueDays(tx: Db, now: Temporal.Instant): Promise<number> {
  assertTransaction(tx)
  const { numAffectedRows } = await sql`
    insert into stale_days (employee_id, work_date, cause)
    select employee_id, work_date, 'time' from (
      select employee_id, work_date from work_logs where due_at <= ${now.toString()}
      union
      select employee_id, work_date from work_logs
      where awaits_through <= (select max(read_through) from checkpoints)
        and awaits_through <= (
          select min(coalesce(read_through, '-infinity')) from badge_assignments left join checkpoints using (source_id)
          where badge_assignments.employee_id = work_logs.employee_id
            and valid && tstzrange(work_date - interval '1 day', work_date + interval '2 days')
        )
    ) as due
    where not exists (
      select from stale_days where stale_days.employee_id = due.employee_id and stale_days.work_date = due.work_date
    )
  `.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/** Up to when each source was read, in milliseconds since 1970. */
export async function loadReadThrough(db: Db): Promise<Map<number, number>> {
  const { rows } = await sql<{ sourceId: number; at: number }>`
    select source_id as "sourceId", floor(extract(epoch from read_through) * 1000)::float8 as at from checkpoints where read_through is not null
  `.execute(db)
  return new Map(rows.map((row) => [row.sourceId, row.at]))
}

/** The plans of these dates, as the JSON text they are stored in (most are the same few texts). */
export async function loadPlans(
  db: Db,
  ranges: readonly DayRange[],
): Promise<{ employeeId: number; day: number; plan: string }[]> {
  const { rows } = await sql<{ employeeId: number; day: number; plan: string }>`
    select employee_id as "employeeId", work_date - ${epoch} as day, plan::text as plan
    from ${rangesTable(ranges)} join work_plans using (employee_id)
    where work_date between ${epoch} + from_day and ${epoch} + to_day
    order by employee_id, work_date
  `.execute(db)
  return rows
}

/** The punches of these people around these dates, by person and time. `at` is in milliseconds since 1970. */
export async function loadPunches(
  db: Db,
  ranges: readonly DayRange[],
): Promise<{ employeeId: number; at: number; direction: string }[]> {
  const { rows } = await sql<{ employeeId: number; at: number; direction: string }>`
    select employee_id as "employeeId", (extract(epoch from at) * 1000)::float8 as at, direction
    from ${rangesTable(ranges)} join badge_assignments using (employee_id) join punches using (source_id, badge)
    where at >= (${epoch} + from_day - 1)::timestamp at time zone 'UTC' and at < (${epoch} + to_day + 2)::timestamp at time zone 'UTC'
      and at <@ valid
    order by employee_id, at
  `.execute(db)
  return rows
}
