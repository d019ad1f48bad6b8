import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import type { SignInMethod } from './sessions.ts'

export interface GrantRow {
  role: string
  departmentId: number | null
}

export interface UserAccessRow {
  userId: string
  email: string
  name: string
  employeeId: number | null
  grants: GrantRow[]
}

/**
 * The date of the calendar where the company's first site is: roles begin and end on such dates, at midnight.
 */
export const localDateOf = (at: RawBuilder<unknown>): RawBuilder<string> => sql`
  (${at} at time zone coalesce((select zone from sites order by id limit 1), 'Asia/Seoul'))::date
`

export const localToday = (now: Temporal.Instant): RawBuilder<string> =>
  localDateOf(sql`${now.toString()}::timestamptz`)

export async function findLocalToday(db: Db, now: Temporal.Instant): Promise<string> {
  const { rows } = await sql<{ today: string }>`select ${localToday(now)} as today`.execute(db)
  return rows[0]!.today
}

const access = (now: Temporal.Instant) => sql`
  "user".id as "userId", "user".email, "user".name, employee_id as "employeeId", coalesce((
    select jsonb_agg(jsonb_build_object('role', role, 'departmentId', department_id) order by id)
    from role_grants where role_grants.user_id = "user".id and during @> ${localToday(now)}
  ), '[]') as grants
`

/** Who a user is and which roles hold now; undefined for a user who is gone. */
export async function loadUserAccess(
  db: Db,
  userId: string,
  now: Temporal.Instant,
): Promise<UserAccessRow | undefined> {
  const { rows } = await sql<UserAccessRow>`
    select ${access(now)} from auth."user" left join employee_users on user_id = "user".id where "user".id = ${userId}
  `.execute(db)
  return rows[0]
}

export interface SessionAccessRow extends UserAccessRow {
  sessionId: string
  method: SignInMethod
  signedInAt: Temporal.Instant
  usedAt: Temporal.Instant
}

/**
 * The same for whoever has a session, by its token or by ids, that has not ended and began after
 * `begunAfter`.
 */
export async function loadSessionAccess(
  db: Db,
  which: { token: string; ids: null } | { token: null; ids: readonly string[] },
  now: Temporal.Instant,
  begunAfter: Temporal.Instant,
): Promise<SessionAccessRow[]> {
  const those =
    which.ids === null ? sql`token = ${which.token}` : sql`session.id = any(${which.ids as string[]}::text[])`
  const { rows } = await sql<SessionAccessRow>`
    select session.id as "sessionId", method, session."createdAt" as "signedInAt", session."updatedAt" as "usedAt", ${access(now)}
    from auth.session join auth."user" on "user".id = "userId" left join employee_users on user_id = "user".id
    where ${those} and method is not null
      and "expiresAt" > ${now.toString()} and session."createdAt" > ${begunAfter.toString()}
  `.execute(db)
  return rows
}

/** Users who are administrators now and for good. */
export async function countAdministrators(db: Db, now: Temporal.Instant): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct user_id)::int as count from role_grants
    where role = 'administrator' and during @> ${localToday(now)} and upper_inf(during)
  `.execute(db)
  return rows[0]!.count
}
