import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { logs } from './logs.ts'
import { type MonthFigures, monthFigures } from './month-figures.ts'
import {
  isAfter,
  type PersonKey,
  peopleOf,
  personColumns,
  personOrder,
  type ReportPerson,
  type ReportScope,
} from './report-scope.ts'

/** What a day was, where it was no work. */
export type DayWord = 'absent' | 'unknown' | 'leave'

export interface MonthRow extends ReportPerson, MonthFigures {
  /** By the day of the month: minutes worked with overtime, or a word; null for a day that says nothing. */
  cells: Record<string, number | DayWord>
  /** Days of approved leave by the kind of request. */
  leaveDays: Record<string, number>
}

/** The month of each person, by department and name. One query, however many there are. */
export async function listMonth(
  db: Db,
  scope: ReportScope,
  after: PersonKey | null,
  limit: number,
): Promise<MonthRow[]> {
  const { from, to } = scope
  const { rows } = await sql<MonthRow>`
    with people as materialized (
      select * from (${peopleOf(scope)}) as people where ${isAfter(after)} order by ${personOrder} limit ${limit}
    )
    select ${personColumns}, month.*, leave.*
    from people
    cross join lateral (
      select ${monthFigures}, coalesce(jsonb_object_agg(extract(day from work_date), to_jsonb(case
        when 'ABSENT' = any(findings) then '"absent"'
        when worked_minutes + overtime_minutes > 0 then to_jsonb(worked_minutes + overtime_minutes)
        when settled and worked_minutes is null then '"unknown"'
        when leave_minutes > 0 then '"leave"'
      end)), '{}') as cells
      from ${logs} as logs
      where logs.employee_id = people.employee_id and work_date between ${from} and ${to} and work_date <@ days
    ) as month
    cross join lateral (
      select coalesce(jsonb_object_agg(kind_id, taken), '{}') as "leaveDays"
      from (
        select kind_id, round(sum(minutes::numeric / of_minutes), 3) as taken
        from requests
        join request_kinds on request_kinds.id = kind_id
        join request_parts on request_id = requests.id
        -- What was approved when the month was closed is what the frozen day says.
        left join lateral (
          select closed_at from closed_days join closings on closings.id = closing_id
          where closed_days.employee_id = people.employee_id and closed_days.work_date = request_parts.work_date
            and reopened_at is null
        ) as closed on true
        where requests.employee_id = people.employee_id and effect = 'leave' and of_minutes > 0
          and work_date between ${from} and ${to} and work_date <@ days
          and case when closed_at is null then status = 'approved'
            else approved_at <= closed_at and (status = 'approved' or ended_at > closed_at) end
        group by kind_id
      ) as kinds
    ) as leave
    order by ${personOrder}
  `.execute(db)
  return rows
}

export interface LeaveKindRow {
  id: number
  name: string
  nameEn: string
}

/** The kinds of leave there are; those no longer in use while somebody took them in the month. */
export async function listLeaveKinds(
  db: Db,
  { from, to }: Pick<ReportScope, 'from' | 'to'>,
): Promise<LeaveKindRow[]> {
  const { rows } = await sql<LeaveKindRow>`
    select id, name, name_en as "nameEn" from request_kinds
    where effect = 'leave' and (not retired or exists (
      select from requests join request_parts on request_id = requests.id
      where kind_id = request_kinds.id and status = 'approved' and work_date between ${from} and ${to}
    ))
    order by id
  `.execute(db)
  return rows
}
