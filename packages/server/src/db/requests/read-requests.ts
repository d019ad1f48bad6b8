import type {
  Approver,
  AskedDay,
  DepartmentDates,
  RequestKind,
  RequestStatus,
  ShownEvidence,
} from '@rollcall/core'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { nameOfActor, nameOfUser } from './user-names.ts'

export interface RequestListRow {
  id: number
  employee: { id: number; number: string; name: string }
  kind: { code: string; name: string; nameEn: string; effect: RequestKind['effect'] }
  status: RequestStatus
  askedBy: string
  /** Who that is, where it is a user who is still there. */
  askedByName: string | null
  askedAt: Temporal.Instant
  reason: string
  steps: Approver[]
  approvedSteps: number
  decisions: {
    step: number
    decision: 'approved' | 'rejected'
    by: string
    byName: string | null
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
  within?: {
    employeeId: number | null
    departments: readonly DepartmentDates[]
  } | null
  ids?: readonly number[]
  status?: RequestStatus | undefined
  kind?: string | undefined
  employeeId?: number | undefined
  /** Of people who work in one of these on a date that is asked for. */
  departments?: readonly DepartmentDates[] | undefined
  /** With a date from this one on, and until that one. */
  from?: string | undefined
  to?: string | undefined
  /** Decided by somebody, or in their place. */
  decided?: { by: string; userId: string } | undefined
  /** Older than this one. */
  before?: number | undefined
}

/** Requests, the newest first, with their dates and what was decided. */
export async function listRequests(db: Db, filter: RequestFilter, limit: number): Promise<RequestListRow[]> {
  const { rows } = await sql<RequestListRow>`
    select requests.id, jsonb_build_object('id', employees.id, 'number', number, 'name', employees.name) as employee,
      jsonb_build_object('code', code, 'name', request_kinds.name, 'nameEn', name_en, 'effect', effect) as kind,
      status, asked_by as "askedBy", ${nameOfActor(sql`asked_by`)} as "askedByName", asked_at as "askedAt", reason, requests.steps,
      (select count(*)::int from request_steps where request_id = requests.id and decision = 'approved') as "approvedSteps",
      coalesce((
        select jsonb_agg(jsonb_build_object('step', step, 'decision', decision, 'by', decided_by,
          'byName', ${nameOfActor(sql`decided_by`)}, 'inPlaceOf', ${nameOfUser(sql`in_place_of`)}, 'at', decided_at, 'comment', comment) order by step)
        from request_steps where request_id = requests.id
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

/** How many there are of a filter, whatever page of it. */
export async function countRequests(db: Db, { before: _, ...filter }: RequestFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from requests join request_kinds on request_kinds.id = kind_id where ${conditions(filter)}
  `.execute(db)
  return rows[0]!.count
}

function conditions(filter: RequestFilter): RawBuilder<unknown> {
  const { within, ids, status, kind, employeeId, departments, from, to, decided, before } = filter
  const all = [
    within && sql`(employee_id = ${within.employeeId} or ${inDepartments(within.departments)})`,
    ids && sql`requests.id = any(${ids as number[]}::int[])`,
    status && sql`status = ${status}`,
    kind && sql`code = ${kind}`,
    employeeId && sql`employee_id = ${employeeId}`,
    departments && inDepartments(departments),
    (from || to) &&
      sql`exists (
        select from request_parts where request_id = requests.id
          and work_date between ${from ?? '-infinity'}::date and ${to ?? 'infinity'}::date
      )`,
    decided &&
      sql`requests.id in (
        select request_id from request_steps where decided_by = ${decided.by} or in_place_of = ${decided.userId}
      )`,
    before && sql`requests.id < ${before}`,
  ].filter((one) => typeof one === 'object' && one !== null)
  return all.length === 0 ? sql`true` : sql.join(all, sql` and `)
}

const inDepartments = (departments: readonly DepartmentDates[]) => sql`exists (
  select from request_parts
  join employments on employments.employee_id = requests.employee_id and during @> work_date
  join jsonb_to_recordset(${JSON.stringify(departments)}::jsonb)
    as within ("departmentId" int, "from" int, "to" int)
    on "departmentId" = department_id and work_date between date '1970-01-01' + "from" and date '1970-01-01' + "to"
  where request_id = requests.id
)`
