import type { BoardCode, DatedTrait, WeekDay } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { type BoardAsked, boardItems } from './board-items.ts'

/** What is told of something that belongs to no day. */
export interface SubjectTold {
  source: string
  sourceEn: string
  readThrough?: string | null
  pollSeconds?: number | null
  date?: string
  badge?: string
  nameAtSource?: string | null
  punches?: number
  time?: string
}

export interface BoardItemRow {
  code: BoardCode
  key: string
  employeeId: number | null
  number: string | null
  name: string | null
  date: string | null
  subject: string | null
  told: SubjectTold | null
  in: number | null
  out: number | null
  tardyMinutes: number | null
  leftEarlyMinutes: number | null
  absentMinutes: number | null
  awayMinutes: number | null
  outsidePlanMinutes: number | null
  /** Requests that wait on the day, and have it wait. */
  requestIds: number[] | null
  remindedAt: Temporal.Instant | null
  acceptedBy: string | null
  acceptedAt: Temporal.Instant | null
  reason: string | null
  /** Of its code: how many in all, how many of them accepted, and of how many people. */
  count: number
  accepted: number
  people: number
}

/** Everything on one department's board, code by code, of each the first so many by date and name. */
export async function listBoardItems(db: Db, asked: BoardAsked, most: number): Promise<BoardItemRow[]> {
  const { rows } = await sql<BoardItemRow>`
    with ${boardItems(asked)}, placed as (
      select item.*, number, name,
        count(*) over of_code as count, count(accepted_at) over of_code as accepted,
        dense_rank() over (partition by code order by item.employee_id) + dense_rank() over (partition by code order by item.employee_id desc) - 1
          - (case when count(*) filter (where item.employee_id is null) over of_code > 0 then 1 else 0 end) as people,
        row_number() over (
          partition by code order by accepted_at is not null, work_date nulls first, name collate "ko-x-icu", number, subject
        ) as place
      from item left join employees on employees.id = item.employee_id
      window of_code as (partition by code)
    )
    select code, key, placed.employee_id as "employeeId", number, name, work_date as date, subject, told,
      in_minute as "in", out_minute as "out", tardy_minutes as "tardyMinutes", left_early_minutes as "leftEarlyMinutes",
      absent_minutes as "absentMinutes", away_minutes as "awayMinutes", outside_plan_minutes as "outsidePlanMinutes",
      case when code = 'OPEN_REQUEST' then string_to_array(convert_from(placed.digest, 'UTF8'), ',')::int[] end as "requestIds",
      reminded_at as "remindedAt", accepted_by as "acceptedBy", accepted_at as "acceptedAt", reason,
      count::int as count, accepted::int as accepted, people::int as people
    from placed
    left join shown_logs as log using (employee_id, work_date)
    left join day_reminders using (employee_id, work_date)
    where place <= ${most}
    order by code, place
  `.execute(db)
  return rows
}

/** One person's dates of the weeks that a month touches, and what her law goes by. */
export interface BoardWeeksRow {
  employeeId: number
  number: string
  name: string
  /** Regions of where she works, by date; days since 1970-01-01. */
  regions: { fromDay: number | null; untilDay: number | null; region: string }[]
  traits: DatedTrait[]
  days: WeekDay[]
  /** What was accepted of her weeks; the digest in hex. */
  accepted: { date: string; digest: string; by: string; at: string; reason: string }[]
  reminded: { date: string; at: string }[]
}

const epoch = sql`date '1970-01-01'`

/**
 * The people of a department's month with their logs of whole weeks. Only who counts more than `leastMinutes`
 * in seven days, or has a trait that the law looks at: nobody else can be beyond a limit.
 */
export async function listBoardWeeks(
  db: Db,
  department: { departmentId: number; first: string; last: string },
  weeks: { from: string; to: string },
  leastMinutes: number,
): Promise<BoardWeeksRow[]> {
  const { rows } = await sql<BoardWeeksRow>`
    with person as (
      select distinct employee_id from employments
      where department_id = ${department.departmentId} and during && daterange(${department.first}, ${department.last}, '[]')
    ), log as (
      select log.* from person join shown_logs as log using (employee_id)
      where work_date between ${weeks.from}::date and ${weeks.to}::date
    ), busy as (
      select employee_id from log group by employee_id, (work_date - ${weeks.from}::date) / 7
      having sum(case when settled then coalesce(worked_minutes + overtime_minutes, 0)
        else greatest(coalesce(worked_minutes + overtime_minutes, 0), required_minutes + deemed_minutes) end) > ${leastMinutes}
      union select employee_id from person join employee_traits using (employee_id)
    )
    select employees.id as "employeeId", number, name,
      (select jsonb_agg(jsonb_build_object('fromDay', lower(during) - ${epoch}, 'untilDay', upper(during) - ${epoch}, 'region', region))
        from employments join sites on sites.id = site_id where employments.employee_id = employees.id) as regions,
      coalesce((select jsonb_agg(jsonb_build_object('trait', trait, 'fromDay', lower(during) - ${epoch}, 'untilDay', upper(during) - ${epoch}))
        from employee_traits where employee_traits.employee_id = employees.id), '[]') as traits,
      coalesce((select jsonb_agg(jsonb_build_object('date', work_date, 'digest', encode(digest, 'hex'), 'by', accepted_by, 'at', accepted_at, 'reason', reason))
        from board_accepted where board_accepted.employee_id = employees.id and code = 'WEEK_LIMIT'), '[]') as accepted,
      coalesce((select jsonb_agg(jsonb_build_object('date', work_date, 'at', reminded_at))
        from day_reminders where day_reminders.employee_id = employees.id), '[]') as reminded,
      jsonb_agg(jsonb_build_object(
        'workDate', work_date - ${epoch}, 'dayType', day_type, 'settled', settled, 'requiredMinutes', required_minutes,
        'deemedMinutes', deemed_minutes, 'workedMinutes', worked_minutes, 'overtimeMinutes', overtime_minutes,
        'outsidePlanMinutes', outside_plan_minutes, 'nightMinutes', night_minutes
      ) order by work_date) as days
    from busy join employees on employees.id = busy.employee_id join log on log.employee_id = busy.employee_id
    group by employees.id
    order by name collate "ko-x-icu", number
  `.execute(db)
  return rows
}
