import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../connect.ts'

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

/** The local date where the company's first site is: roles begin and end on dates. */
export const localToday = (now: Temporal.Instant): RawBuilder<string> => sql`
  (${now.toString()}::timestamptz at time zone coalesce((select zone from sites order by id limit 1), 'Asia/Seoul'))::date
`

/** Who a user is and which roles hold now; undefined for a user who is gone. */
export async function loadUserAccess(
  db: Db,
  userId: string,
  now: Temporal.Instant,
): Promise<UserAccessRow | undefined> {
  const { rows } = await sql<UserAccessRow>`
    select "user".id as "userId", email, name, employee_id as "employeeId", coalesce((
      select jsonb_agg(jsonb_build_object('role', role, 'departmentId', department_id) order by id)
      from role_grants where role_grants.user_id = "user".id and during @> ${localToday(now)}
    ), '[]') as grants
    from auth."user" left join employee_users on user_id = "user".id
    where "user".id = ${userId}
  `.execute(db)
  return rows[0]
}

/** Users who are administrators now and for good. */
export async function countAdministrators(db: Db, now: Temporal.Instant): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct user_id)::int as count from role_grants
    where role = 'administrator' and during @> ${localToday(now)} and upper_inf(during)
  `.execute(db)
  return rows[0]!.count
}
