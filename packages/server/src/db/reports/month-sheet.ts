import type { AdjustedFigure } from '@rollcall/core'
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
import { type Adjusted, takenOver } from './taken-over.ts'

/** What a day was, where it was no work. */
export type DayWord = 'absent' | 'unknown' | 'leave'

export interface MonthRow extends ReportPerson, MonthFigures {
  /** By the day of the month: minutes worked with overtime, or a word; null for a day that says nothing. */
  cells: Record<string, number | DayWord>
  /** Days of approved leave by the kind of request. */
  leaveDays: Record<string, number>
  /** What the month takes over of closed days, by date; none of it is in the figures of the month. */
  adjusted: Adjusted[]
  /** By how much they change the figures, as far as it is known. */
  differences: Record<AdjustedFigure, number>
}

/** The value of one side of an adjustment: of no log nothing, of an unknown figure null. */
const side = (name: 'before' | 'after', figure: AdjustedFigure) =>
  sql`case when ${sql.ref(name)} is null then 0 else (${sql.ref(name)}->>${sql.lit(figure)})::int end`

const noDifference: Record<AdjustedFigure, 0> = {
  workedMinutes: 0,
  overtimeMinutes: 0,
  nightMinutes: 0,
  tardyMinutes: 0,
  leftEarlyMinutes: 0,
  absentMinutes: 0,
  leaveMinutes: 0,
}

const differences = sql.join(
  (Object.keys(noDifference) as AdjustedFigure[]).map(
    (figure) =>
      sql`${sql.lit(figure)}, coalesce(sum(${side('after', figure)} - ${side('before', figure)}), 0)::int`,
  ),
)

const noDifferences = JSON.stringify(noDifference)

/** The month of each person, by department and name. One query, however many there are. */
export async function listMonth(
  db: Db,
  asked: ReportScope,
  after: PersonKey | null,
  limit: number,
): Promise<MonthRow[]> {
  const scope = { ...asked, withLeft: true } as const
  const { from, to } = scope
  const { rows } = await sql<MonthRow>`
    with people as materialized (
      select * from (${peopleOf(scope)}) as people where ${isAfter(after)} order by ${personOrder} limit ${limit}
    ),
    taken as (
      select people.employee_id, department_ids, json_build_object(${differences}) as differences,
        json_agg(json_build_object('date', work_date, 'before', before, 'after', after) order by work_date, id) as adjusted
      from people
      join (${takenOver(scope)}) as taken
        on taken.employee_id = people.employee_id and department_id = any(department_ids)
      group by people.employee_id, department_ids
    )
    select ${personColumns}, month.*, leave.*, coalesce(adjusted, '[]') as adjusted,
      coalesce(differences, ${noDifferences}::json) as differences
    from people
    left join taken using (employee_id, department_ids)
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
