import type { Approver, RequestStatus } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'

export interface PendingRow {
  id: number
  employeeId: number
  status: RequestStatus
  steps: Approver[]
  approvedSteps: number
  /** Since when it waits for the next decision. */
  since: Temporal.Instant
}

/** What waits for a decision, the longest first; of one person or of all. */
export async function listPending(db: Db): Promise<PendingRow[]> {
  const { rows } = await sql<PendingRow>`
    select requests.id, employee_id as "employeeId", status, requests.steps,
      count(step) filter (where decision = 'approved')::int as "approvedSteps",
      coalesce(max(decided_at), asked_at) as since
    from requests left join request_steps on request_id = requests.id
    where status = 'pending' group by requests.id order by since, requests.id
  `.execute(db)
  return rows
}

export interface AttentionRow {
  requestId: number
  /** The first date that is asked for. */
  firstDate: string
  days: number
  /** Others of the same department who are away on one of the dates, the first by name; and not why. */
  away: { name: string; date: string }[]
  awayPeople: number
}

const mostNamed = 5

/** What a decision about each of these should look at. */
export async function listAttention(db: Db, ids: readonly number[]): Promise<AttentionRow[]> {
  const { rows } = await sql<AttentionRow>`
    with mine as (
      select request_id, employee_id, work_date, department_id
      from request_parts
      join requests on requests.id = request_id
      left join employments using (employee_id)
      where request_id = any(${ids as number[]}::int[]) and (during is null or during @> work_date)
    ), away as (
      select mine.request_id, other.employee_id, employees.name, work_date,
        row_number() over (partition by mine.request_id order by work_date, employees.name, other.id) as place
      from mine
      join request_parts as part using (work_date)
      join requests as other on other.id = part.request_id and other.status = 'approved'
      join request_kinds on request_kinds.id = other.kind_id and effect in ('leave', 'trip')
      join employments as near on near.employee_id = other.employee_id and near.during @> work_date
        and near.department_id = mine.department_id
      join employees on employees.id = other.employee_id
      where other.employee_id <> mine.employee_id
    )
    select request_id as "requestId", min(work_date)::text as "firstDate", count(distinct work_date)::int as days,
      (select count(distinct employee_id)::int from away where away.request_id = mine.request_id) as "awayPeople",
      coalesce((
        select jsonb_agg(jsonb_build_object('name', name, 'date', work_date) order by place)
        from away where away.request_id = mine.request_id and place <= ${mostNamed}
      ), '[]') as away
    from mine group by request_id
  `.execute(db)
  return rows
}
