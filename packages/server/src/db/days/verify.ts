import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'

/**
 * A stored work log as verification compares it; instants in milliseconds since 1970, null where there is
 * none.
 */
export interface StoredDay {
  employeeId: number
  day: number
  /** The date has a work log. */
  logged: boolean
  judgedAsOf: number
  judgedThrough: number | null
  /** The edition of the engine that derived it; null without a log. */
  engine: number | null
  log: Record<string, unknown>
  tardyLog: { minutes: number; excused: boolean } | null
  leftEarlyLog: { minutes: number; excused: boolean } | null
  digest: Buffer | null
  overdue: boolean
  pending: boolean
}

/** Ids of people after `after`, ascending; of those in `among`, if given. */
export async function loadPeopleIds(
  db: Db,
  after: number,
  limit: number,
  among: readonly number[] | null = null,
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from employees
    where id > ${after} and (${among as number[] | null}::int[] is null or id = any(${among as number[] | null}::int[]))
    order by id limit ${limit}
  `.execute(db)
  return rows.map((row) => row.id)
}

/**
 * Every date of these people that has a work log, a plan, an approved request or a punch nearby, with what is
 * stored for it. Ascending by person and date. Planned dates that have not begun have no log to be asked for.
 */
export async function loadStoredDays(
  db: Db,
  employeeIds: readonly number[],
  now: Temporal.Instant,
): Promise<StoredDay[]> {
  const ids = employeeIds as number[]
  const { rows } = await sql<StoredDay>`
    select key.employee_id as "employeeId", key.work_date - date '1970-01-01' as day,
      work_logs.employee_id is not null as logged,
      (extract(epoch from judged_as_of) * 1000)::float8 as "judgedAsOf", (extract(epoch from judged_through) * 1000)::float8 as "judgedThrough",
      engine,
      to_jsonb(work_logs) - 'digest' as log, digest,
      case when tardy_logs.minutes is not null then jsonb_build_object('minutes', tardy_logs.minutes, 'excused', tardy_logs.excused) end as "tardyLog",
      case when left_early_logs.minutes is not null
        then jsonb_build_object('minutes', left_early_logs.minutes, 'excused', left_early_logs.excused) end as "leftEarlyLog",
      coalesce(due_at <= ${now.toString()}, false) as overdue,
      exists (select from stale_days where stale_days.employee_id = key.employee_id and stale_days.work_date = key.work_date) as pending
    from (
      select employee_id, work_date from work_logs where employee_id = any(${ids}::int[])
      union select employee_id, work_date from work_plans where employee_id = any(${ids}::int[])
      union select employee_id, work_date from requests join request_parts on request_id = id
      where employee_id = any(${ids}::int[]) and status = 'approved'
      union select employee_id, (at at time zone 'UTC')::date + near
      from badge_assignments join punches using (source_id, badge) cross join generate_series(-1, 1) as near
      where employee_id = any(${ids}::int[]) and at <@ valid
    ) as key
    left join work_logs using (employee_id, work_date)
    left join tardy_logs using (employee_id, work_date)
    left join left_early_logs using (employee_id, work_date)
    where key.work_date >= coalesce((select days_from from retention), '-infinity')
      and (work_logs.employee_id is not null or key.work_date <= (select through from begun_dates) or not exists (
      select from work_plans where work_plans.employee_id = key.employee_id and work_plans.work_date = key.work_date
    ))
    order by 1, 2
  `.execute(db)
  return rows
}

/**
 * The digests of settled days judged by `asOf`, by employee number and date: no surrogate id is in them, so
 * two installations can compare.
 */
export async function loadSettledDigests(db: Db, asOf: Temporal.Instant, after: string, limit: number) {
  const { rows } = await sql<{ number: string; lines: string }>`
    select number, coalesce(
      (select string_agg(work_date || ' ' || encode(digest, 'hex'), ',' order by work_date)
       from work_logs where employee_id = employees.id and settled and judged_as_of <= ${asOf.toString()}), '') as lines
    from employees where number collate "C" > ${after} order by number collate "C" limit ${limit}
  `.execute(db)
  return rows
}
