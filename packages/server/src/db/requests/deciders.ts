import type { Decider } from '@rollcall/core'
import { sql } from 'kysely'
import { hasLeft } from '../access/employee-left.ts'
import { localToday } from '../access/user-access.ts'
import type { Db } from '../kit/connect.ts'

/** Users who decide for somebody today; nobody who has left. */
export async function listDeciders(db: Db, now: Temporal.Instant): Promise<Decider[]> {
  const { rows } = await sql<Decider>`
    select role_grants.user_id as "userId", employee_id as "employeeId", role, department_id as "departmentId"
    from role_grants left join employee_users using (user_id)
    where role in ('manager', 'hr') and during @> ${localToday(now)} and not ${hasLeft(sql`employee_id`, now)}
    order by role_grants.id
  `.execute(db)
  return rows
}

/** The accounts of these people, by person. */
export async function listUsersOf(db: Db, employeeIds: readonly number[]): Promise<Map<number, string>> {
  const { rows } = await sql<{ employeeId: number; userId: string }>`
    select employee_id as "employeeId", user_id as "userId" from employee_users
    where employee_id = any(${employeeIds as number[]}::int[])
  `.execute(db)
  return new Map(rows.map(({ employeeId, userId }) => [employeeId, userId]))
}

/** Whether somebody decided a step of a request, in whoever's place. */
export async function hasDecided(db: Db, requestId: number, by: string): Promise<boolean> {
  const { rows } = await sql`
    select from request_steps where request_id = ${requestId} and decided_by = ${by} limit 1
  `.execute(db)
  return rows.length > 0
}
