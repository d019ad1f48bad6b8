import type { Role } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { localDateOf } from './user-access.ts'

export interface AuditRow {
  id: number
  at: Temporal.Instant
  actor: string
  address: string | null
  action: string
  subject: string
  employee: { id: number; number: string; name: string } | null
  onBehalfOf: string | null
  before: unknown
  after: unknown
  reason: string | null
  details: Record<string, unknown>
}

export interface AuditFilter {
  /** Part of the actor's name. */
  actor: string | null
  action: string | null
  employeeId: number | null
  from: Temporal.Instant | null
  until: Temporal.Instant | null
  /** Only lines before this one. */
  before: number | null
}

/** Lines of the audit, the newest first. */
export async function listAuditEvents(db: Db, filter: AuditFilter, limit: number): Promise<AuditRow[]> {
  const pattern = filter.actor && `%${filter.actor.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<AuditRow>`
    select audit_events.id, at, actor, address, action, subject, on_behalf_of as "onBehalfOf", before, after, reason, details,
      case when employees.id is not null
        then jsonb_build_object('id', employees.id, 'number', employees.number, 'name', employees.name) end as employee
    from audit_events left join employees on employees.id = employee_id
    where (${pattern}::text is null or actor ilike ${pattern})
      and (${filter.action}::text is null or action = ${filter.action})
      and (${filter.employeeId}::int is null or employee_id = ${filter.employeeId})
      and (${filter.from?.toString() ?? null}::timestamptz is null or at >= ${filter.from?.toString() ?? null})
      and (${filter.until?.toString() ?? null}::timestamptz is null or at < ${filter.until?.toString() ?? null})
      and (${filter.before}::bigint is null or audit_events.id < ${filter.before})
    order by audit_events.id desc limit ${limit}
  `.execute(db)
  return rows
}

export interface OwnEventRow {
  id: number
  at: Temporal.Instant
  actor: string
  /** The person who did it, with the roles of that day; null for who is none, or is gone. */
  by: { name: string; roles: Role[] } | null
  action: string
  subject: string
}

/** What others read and changed of a person's record, the newest first. */
export async function listOwnEvents(db: Db, employeeId: number, limit: number): Promise<OwnEventRow[]> {
  const { rows } = await sql<OwnEventRow>`
    select audit_events.id, at, actor, action, subject,
      case when "user".id is not null then jsonb_build_object('name', "user".name, 'roles', coalesce((
        select jsonb_agg(distinct role) from role_grants
        where role_grants.user_id = "user".id and during @> ${localDateOf(sql`audit_events.at`)}
      ), '[]')) end as by
    from audit_events left join auth."user" on "user".id = audit_events.user_id
    where employee_id = ${employeeId}
    order by audit_events.id desc limit ${limit}
  `.execute(db)
  return rows
}

export interface AuditName {
  kind: 'department' | 'site' | 'source'
  id: number
  name: string
  nameEn: string
}

/** The names of all that lines of the audit speak of by number, people apart. */
export async function listAuditNames(db: Db): Promise<AuditName[]> {
  const { rows } = await sql<AuditName>`
    select 'department' as kind, id, name, name_en as "nameEn" from departments
    union all select 'site', id, name, name_en from sites
    union all select 'source', id, name, name_en from sources
    order by kind, id
  `.execute(db)
  return rows
}
