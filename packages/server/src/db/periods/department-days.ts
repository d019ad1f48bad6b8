import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'

export interface DepartmentDayRow {
  employeeId: number
  date: string
  /** Keys of the requests that wait on the day, and the last one that does not wait any more. */
  pending: string[]
  lastEnded: number | null
}

/** Those of these days on which the person is of the department, in the month; each once, in order. */
export async function listDepartmentDays(
  db: Db,
  { departmentId, first, last }: { departmentId: number; first: string; last: string },
  days: readonly { employeeId: number; date: string }[],
): Promise<DepartmentDayRow[]> {
  const { rows } = await sql<DepartmentDayRow>`
    with day as (
      select distinct employee_id, date
      from unnest(${days.map(({ employeeId }) => employeeId)}::int[], ${days.map(({ date }) => date)}::date[]) as day (employee_id, date)
      join employments using (employee_id)
      where department_id = ${departmentId} and during @> date and date between ${first}::date and ${last}::date
    )
    select employee_id as "employeeId", date,
      coalesce(array_agg(coalesce(key::text, '')) filter (where status = 'pending'), '{}') as pending,
      max(id) filter (where status <> 'pending') as "lastEnded"
    from day
    left join lateral (
      select id, key, status from requests where requests.employee_id = day.employee_id
        and exists (select from request_parts where request_id = id and work_date = date)
    ) as asked on true
    group by 1, 2 order by 1, 2
  `.execute(db)
  return rows
}
