import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'
import { hasLeft } from './employee-left.ts'

export interface EmployeeByEmail {
  id: number
  name: string
  /** The user who is this employee. */
  userId: string | null
  hasLeft: boolean
}

/** Whose e-mail it is, of the people whom HR has put in. */
export async function findEmployeeByEmail(
  db: Db,
  email: string,
  now: Temporal.Instant,
): Promise<EmployeeByEmail | undefined> {
  const { rows } = await sql<EmployeeByEmail>`
    select id, name, user_id as "userId", ${hasLeft(sql`employees.id`, now)} as "hasLeft"
    from employees left join employee_users on employee_id = id
    where lower(email) = ${email}
  `.execute(db)
  return rows[0]
}

/** The user whom the issuer knows by this subject, and who they are as an employee. */
export async function findUserBySubject(
  db: Db,
  subject: string,
): Promise<{ userId: string; employeeId: number | null } | undefined> {
  const { rows } = await sql<{ userId: string; employeeId: number | null }>`
    select "userId", employee_id as "employeeId" from auth.account left join employee_users on user_id = "userId"
    where "providerId" = 'sso' and "accountId" = ${subject}
  `.execute(db)
  return rows[0]
}

/** From now on the user comes in by single sign-on as this subject of the issuer. */
export async function insertSsoAccount(
  tx: Db,
  { userId, subject, at }: { userId: string; subject: string; at: Temporal.Instant },
): Promise<void> {
  assertTransaction(tx)
  await sql`
    insert into auth.account (id, "accountId", "providerId", "userId", "createdAt", "updatedAt")
    values (gen_random_uuid()::text, ${subject}, 'sso', ${userId}, ${at.toString()}, ${at.toString()})
  `.execute(tx)
}
