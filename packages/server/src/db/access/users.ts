import type { Role } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'
import { hasLeft } from './employee-left.ts'
import { localToday } from './user-access.ts'

export interface UserRow {
  id: string
  email: string
  name: string
  createdAt: Temporal.Instant
  hasPassword: boolean
  hasSso: boolean
  passkeys: number
  twoFactor: boolean
  lastSeenAt: Temporal.Instant | null
  employee: { id: number; number: string; name: string; hasLeft: boolean } | null
  grants: {
    id: number
    role: Exclude<Role, 'employee'>
    departmentId: number | null
    departmentName: string | null
    departmentNameEn: string | null
    from: string
    until: string | null
    holds: boolean
  }[]
}

/** All users by e-mail, or one, with how they sign in and the roles that hold now or later. */
export async function listUserRows(
  db: Db,
  now: Temporal.Instant,
  userId: string | null = null,
): Promise<UserRow[]> {
  const { rows } = await sql<UserRow>`
    select "user".id, "user".email, "user".name, "user"."createdAt",
      exists (select from auth.account where "userId" = "user".id and password is not null) as "hasPassword",
      exists (select from auth.account where "userId" = "user".id and "providerId" = 'sso') as "hasSso",
      (select count(*)::int from auth.passkey where "userId" = "user".id) as passkeys,
      exists (select from second_factors where user_id = "user".id and confirmed_at is not null) as "twoFactor",
      (select max("updatedAt") from auth.session where "userId" = "user".id) as "lastSeenAt",
      case when employees.id is not null
        then jsonb_build_object('id', employees.id, 'number', employees.number, 'name', employees.name,
          'hasLeft', ${hasLeft(sql`employees.id`, now)}) end as employee,
      coalesce((
        select jsonb_agg(jsonb_build_object(
          'id', role_grants.id, 'role', role, 'departmentId', department_id, 'departmentName', departments.name, 'departmentNameEn', departments.name_en,
          'from', lower(during), 'until', upper(during), 'holds', during @> ${localToday(now)}
        ) order by role, lower(during), role_grants.id)
        from role_grants left join departments on departments.id = department_id
        where role_grants.user_id = "user".id and not during << daterange(${localToday(now)}, null)
      ), '[]') as grants
    from auth."user"
    left join employee_users on user_id = "user".id left join employees on employees.id = employee_id
    where ${userId}::text is null or "user".id = ${userId}
    order by "user".email collate "C"
  `.execute(db)
  return rows
}

export async function findUser(
  db: Db,
  userId: string,
): Promise<{ id: string; email: string; name: string } | undefined> {
  const { rows } = await sql<{ id: string; email: string; name: string }>`
    select id, email, name from auth."user" where id = ${userId}
  `.execute(db)
  return rows[0]
}

export async function findUserByEmail(db: Db, email: string): Promise<{ id: string } | undefined> {
  const { rows } = await sql<{ id: string }>`select id from auth."user" where email = ${email}`.execute(db)
  return rows[0]
}

export async function countUsers(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from auth."user"`.execute(db)
  return rows[0]!.count
}

/** Adds a user whose e-mail an administrator vouches for. */
export async function insertUser(
  tx: Db,
  user: { id: string; email: string; name: string; at: Temporal.Instant },
): Promise<void> {
  assertTransaction(tx)
  await sql`
    insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
    values (${user.id}, ${user.name}, ${user.email}, true, ${user.at.toString()}, ${user.at.toString()})
  `.execute(tx)
}

/** Removes a user with everything they sign in with; the audit keeps what they did. */
export async function deleteUser(tx: Db, userId: string): Promise<void> {
  assertTransaction(tx)
  await sql`delete from auth."user" where id = ${userId}`.execute(tx)
}

/** Links a user to an employee, or to none. */
export async function replaceEmployeeOfUser(
  tx: Db,
  userId: string,
  employeeId: number | null,
): Promise<void> {
  assertTransaction(tx)
  await sql`delete from employee_users where user_id = ${userId}`.execute(tx)
  if (employeeId !== null)
    await sql`insert into employee_users (user_id, employee_id) values (${userId}, ${employeeId})`.execute(tx)
}

/** The user an employee is linked to, if any. */
export async function findUserOfEmployee(db: Db, employeeId: number): Promise<string | undefined> {
  const { rows } = await sql<{ userId: string }>`
    select user_id as "userId" from employee_users where employee_id = ${employeeId}
  `.execute(db)
  return rows[0]?.userId
}
