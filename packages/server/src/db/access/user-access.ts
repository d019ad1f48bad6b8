import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'
import { hasLeft } from './employee-left.ts'
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
  /** The account of an employee ends when they leave, and is open again when they come back. */
  hasLeft: boolean
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
  "user".id as "userId", "user".email, "user".name, employee_id as "employeeId",
  ${hasLeft(sql`employee_users.employee_id`, now)} as "hasLeft", coalesce((
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
 * `begunAfter`; of nobody who has left.
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
      and not ${hasLeft(sql`employee_users.employee_id`, now)}
  `.execute(db)
  return rows
}

/** Users who are administrators now and for good, and have not left. */
export async function countAdministrators(db: Db, now: Temporal.Instant): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct user_id)::int as count from role_grants left join employee_users using (user_id)
    where not ${hasLeft(sql`employee_id`, now)} and role = 'administrator' and during @> ${localToday(now)} and upper_inf(during)
  `.execute(db)
  return rows[0]!.count
}

/**
 * Ends the sessions of everybody who has left, and sign-ins that are half done.
 * @returns whose sessions they were, by e-mail
 */
export async function deleteSessionsOfLeft(tx: Db, now: Temporal.Instant): Promise<string[]> {
  assertTransaction(tx)
  const left = sql`select user_id from employee_users where ${hasLeft(sql`employee_users.employee_id`, now)}`
  await sql`delete from pending_sign_ins where user_id in (${left})`.execute(tx)
  const { rows } = await sql<{ email: string }>`
    with ended as (delete from auth.session where "userId" in (${left}) returning "userId")
    select distinct email from auth."user" join ended on ended."userId" = "user".id order by email
  `.execute(tx)
  return rows.map(({ email }) => email)
}
