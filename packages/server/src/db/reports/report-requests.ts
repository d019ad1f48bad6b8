import type { RequestStatus } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { nameOfActor } from '../requests/user-names.ts'
import { peopleOf, type ReportPerson, type ReportScope } from './report-scope.ts'

export interface ReportRequest extends ReportPerson {
  id: number
  kind: string
  kindEn: string
  status: RequestStatus
  from: string
  to: string
  days: number
  reason: string
  askedOn: string
  decidedOn: string | null
  decidedBy: string | null
}

/** Requests with a date on which the person works there; each once, where her first such date is. */
const requestsOf = (scope: ReportScope) => sql`
  select distinct on (requests.id) requests.id, kind_id, status, requests.reason, asked_at, people.*, work_date
  from (${peopleOf(scope)}) as people
  join requests using (employee_id)
  join request_parts on request_id = requests.id
  where work_date between ${scope.from} and ${scope.to} and work_date <@ days
  order by requests.id, work_date
`

export async function countReportRequests(db: Db, scope: ReportScope): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (${requestsOf(scope)}) as asked
  `.execute(db)
  return rows[0]!.count
}

/** Requests in the order in which they were asked; dates in the zone of the site where the person works. */
export async function listReportRequests(
  db: Db,
  scope: ReportScope,
  after: number,
  limit: number,
): Promise<ReportRequest[]> {
  const { rows } = await sql<ReportRequest>`
    select asked.id, request_kinds.name as kind, request_kinds.name_en as "kindEn", status, asked.reason,
      asked.employee_id as "employeeId", asked.number, asked.name, department, department_en as "departmentEn",
      parts.*, (asked_at at time zone zone)::date as "askedOn",
      (decided_at at time zone zone)::date as "decidedOn", ${nameOfActor(sql`decided_by`)} as "decidedBy"
    from (${requestsOf(scope)}) as asked
    join request_kinds on request_kinds.id = kind_id
    join employments on employments.employee_id = asked.employee_id and during @> work_date
    join sites on sites.id = site_id
    cross join lateral (
      select min(work_date) as from, max(work_date) as to,
        round(sum(case when of_minutes > 0 then minutes::numeric / of_minutes else 0 end), 3)::float8 as days
      from request_parts where request_id = asked.id
    ) as parts
    left join lateral (
      select decided_at, decided_by from request_steps where request_id = asked.id order by step desc limit 1
    ) as last on true
    where asked.id > ${after} order by asked.id limit ${limit}
  `.execute(db)
  return rows
}
