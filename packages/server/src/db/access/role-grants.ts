import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

/** A role for a user from a date until before another, null for good. */
export interface NewRoleGrant {
  userId: string
  role: string
  departmentId: number | null
  from: string
  until: string | null
}

/**
 * @returns the id of the grant, null if the user has the role in that time already
 */
export async function insertRoleGrant(tx: Db, grant: NewRoleGrant): Promise<number | null> {
  assertTransaction(tx)
  const during = sql`daterange(${grant.from}, ${grant.until})`
  const { rows } = await sql<{ id: number }>`
    insert into role_grants (user_id, role, department_id, during)
    select ${grant.userId}, ${grant.role}, ${grant.departmentId}::int, ${during}
    where not exists (
      select from role_grants
      where user_id = ${grant.userId} and role = ${grant.role} and department_id is not distinct from ${grant.departmentId}::int and during && ${during}
    )
    returning id
  `.execute(tx)
  return rows[0]?.id ?? null
}

/**
 * Ends a role today; one that has not begun yet is removed.
 * @returns what it was, undefined if the user has no such grant any more
 */
export async function endRoleGrant(
  tx: Db,
  userId: string,
  grantId: number,
  today: string,
): Promise<NewRoleGrant | undefined> {
  assertTransaction(tx)
  const { rows } = await sql<NewRoleGrant>`
    select user_id as "userId", role, department_id as "departmentId", lower(during) as "from", upper(during) as until
    from role_grants where id = ${grantId} and user_id = ${userId} and (upper_inf(during) or upper(during) > ${today})
  `.execute(tx)
  if (rows[0] === undefined) return undefined
  if (rows[0].from >= today) await sql`delete from role_grants where id = ${grantId}`.execute(tx)
  else
    await sql`update role_grants set during = daterange(lower(during), ${today}) where id = ${grantId}`.execute(
      tx,
    )
  return rows[0]
}
