import type { Approver, AskedDay, RequestKind, RequestStatus, ShownEvidence } from '@rollcall/core'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../kit/connect.ts'

export interface RequestListRow {
  id: number
  employee: { id: number; number: string; name: string }
  kind: { code: string; name: string; nameEn: string; effect: RequestKind['effect'] }
  status: RequestStatus
  askedBy: string
  askedAt: Temporal.Instant
  reason: string
  steps: Approver[]
  approvedSteps: number
  decisions: {
    step: number
    decision: 'approved' | 'rejected'
    by: string
    inPlaceOf: string | null
    at: string
    comment: string
  }[]
  end: { by: string; at: string; reason: string } | null
  evidence: ShownEvidence[]
  days: {
    date: string
    asked: Omit<AskedDay, 'day'>
    part: Record<string, unknown>
    minutes: number
    ofMinutes: number
  }[]
  attachments: { id: number; name: string; type: string; bytes: number }[]
}

export interface RequestFilter {
  /** Whose: a person's, and those of departments on the dates asked for; null for everybody's. */
  within: {
    employeeId: number | null
    departments: readonly { departmentId: number; from: number; to: number }[]
  } | null
  status: RequestStatus | null
  /** Older than this one. */
  before: number | null
  /** With a date from here, or until here. */
  from: string | null
  to: string | null
}

/** Requests, the newest first, with their dates and what was decided. */
export async function listRequests(db: Db, filter: RequestFilter, limit: number): Promise<RequestListRow[]> {
  const { rows } = await sql<RequestListRow>`
    select requests.id, jsonb_build_object('id', employees.id, 'number', number, 'name', employees.name) as employee,
      jsonb_build_object('code', code, 'name', request_kinds.name, 'nameEn', name_en, 'effect', effect) as kind,
      status, asked_by as "askedBy", asked_at as "askedAt", reason, requests.steps,
      (select count(*)::int from request_steps where request_id = requests.id and decision = 'approved') as "approvedSteps",
      coalesce((
        select jsonb_agg(jsonb_build_object('step', step, 'decision', decision, 'by', decided_by,
          'inPlaceOf', "user".name, 'at', decided_at, 'comment', comment) order by step)
        from request_steps left join auth."user" on "user".id = in_place_of where request_id = requests.id
      ), '[]') as decisions,
      case when ended_at is not null then jsonb_build_object('by', ended_by, 'at', ended_at, 'reason', end_reason) end as "end",
      coalesce(requests.evidence, '[]') as evidence,
      (
        select jsonb_agg(jsonb_build_object('date', work_date, 'asked', asked, 'part', part, 'minutes', minutes,
          'ofMinutes', of_minutes) order by work_date)
        from request_parts where request_id = requests.id
      ) as days,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', id, 'name', name, 'type', type, 'bytes', bytes) order by id)
        from attachments where request_id = requests.id
      ), '[]') as attachments
    from requests
    join employees on employees.id = employee_id
    join request_kinds on request_kinds.id = kind_id
    where ${conditions(filter)}
    order by requests.id desc limit ${limit}
  `.execute(db)
  return rows
}

function conditions({ within, status, before, from, to }: RequestFilter): RawBuilder<unknown> {
  const all = [
    within && sql`(employee_id = ${within.employeeId} or ${inDepartments(within.departments)})`,
    status && sql`status = ${status}`,
    before !== null && sql`requests.id < ${before}`,
    (from ?? to) !== null &&
      sql`exists (
        select from request_parts where request_id = requests.id
          and work_date <@ daterange(${from}::date, ${to}::date, '[]')
      )`,
  ].filter((one) => typeof one === 'object' && one !== null)
  return all.length === 0 ? sql`true` : sql.join(all, sql` and `)
}

const inDepartments = (
  departments: readonly { departmentId: number; from: number; to: number }[],
) => sql`exists (
  select from request_parts
  join employments on employments.employee_id = requests.employee_id and during @> work_date
  join jsonb_to_recordset(${JSON.stringify(departments)}::jsonb)
    as within ("departmentId" int, "from" int, "to" int)
    on "departmentId" = department_id and work_date between date '1970-01-01' + "from" and date '1970-01-01' + "to"
  where request_id = requests.id
)`
