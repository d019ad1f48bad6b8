import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'
import { hasLeft } from './employee-left.ts'

export interface Candidate {
  employeeId: number
  number: string
  name: string
  /** In lower case; null where HR has entered none. */
  email: string | null
  userId: string | null
  /** Whether the user has a password, a passkey or came by single sign-on. */
  hasWayIn: boolean
  /** Whether a link of the user's still works. */
  hasLink: boolean
  hasLeft: boolean
  /** Whether somebody else signs in with this e-mail. */
  emailTaken: boolean
}

/** People by number: all of them (null), of these departments, or of these numbers. */
export async function listCandidates(
  db: Db,
  which: { departmentIds: readonly number[] | null; numbers: readonly string[] | null; date: string },
  now: Temporal.Instant,
): Promise<Candidate[]> {
  const departmentIds = which.departmentIds as number[] | null
  const numbers = which.numbers as string[] | null
  const { rows } = await sql<Candidate>`
    select employees.id as "employeeId", number, employees.name, lower(employees.email) as email, user_id as "userId",
      exists (select from auth.account where "userId" = user_id) or exists (select from auth.passkey where "userId" = user_id) as "hasWayIn",
      exists (
        select from access_links where access_links.user_id = employee_users.user_id
          and used_at is null and expires_at > ${now.toString()}
      ) as "hasLink",
      ${hasLeft(sql`employees.id`, now)} as "hasLeft",
      exists (
        select from auth."user" where "user".email = lower(employees.email) and "user".id is distinct from user_id
      ) as "emailTaken"
    from employees left join employee_users on employee_id = employees.id
    where (${numbers}::text[] is null or number = any(${numbers}::text[]))
      and (${departmentIds}::int[] is null or exists (
        select from employments where employments.employee_id = employees.id
          and department_id = any(${departmentIds}::int[]) and during @> ${which.date}::date
      ))
    order by number collate "C"
  `.execute(db)
  return rows
}

export interface AccountOfMany {
  userId: string
  employeeId: number
  email: string
  name: string
  /** Of the link. */
  hash: Buffer
}

/** Adds the users who are not there yet, each linked to an employee, and a link for each of all. */
export async function insertAccounts(
  tx: Db,
  accounts: readonly AccountOfMany[],
  { at, expiresAt }: { at: Temporal.Instant; expiresAt: Temporal.Instant },
): Promise<void> {
  assertTransaction(tx)
  const userIds = accounts.map(({ userId }) => userId)
  await sql`
    with given as (
      select * from unnest(
        ${userIds}::text[], ${accounts.map(({ name }) => name)}::text[], ${accounts.map(({ email }) => email)}::text[],
        ${accounts.map(({ employeeId }) => employeeId)}::int[]
      ) as given (id, name, email, employee_id)
      where not exists (select from auth."user" where "user".id = given.id)
    ), users as (
      insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
      select id, name, email, true, ${at.toString()}, ${at.toString()} from given returning id
    )
    insert into employee_users (user_id, employee_id) select id, employee_id from given join users using (id)
  `.execute(tx)
  await sql`delete from access_links where user_id = any(${userIds}::text[]) and used_at is null`.execute(tx)
  await sql`
    insert into access_links (hash, user_id, created_at, expires_at)
    select decode(hash, 'hex'), user_id, ${at.toString()}, ${expiresAt.toString()}
    from unnest(${accounts.map(({ hash }) => hash.toString('hex'))}::text[], ${userIds}::text[]) as link (hash, user_id)
  `.execute(tx)
}
