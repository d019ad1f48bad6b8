import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'
import { hasLeft } from './employee-left.ts'

/** A link that works once; `userId` null for the one that makes the first administrator. */
export interface AccessLinkRow {
  id: number
  userId: string | null
  email: string | null
  name: string | null
}

/** The link of this hash, unless it was used or has expired, or its user has left. */
export async function findAccessLink(
  db: Db,
  hash: Buffer,
  now: Temporal.Instant,
): Promise<AccessLinkRow | undefined> {
  const { rows } = await sql<AccessLinkRow>`
    select access_links.id, user_id as "userId", email, name from access_links left join auth."user" on "user".id = user_id
    left join employee_users using (user_id)
    where hash = ${hash} and used_at is null and expires_at > ${now.toString()}
      and not ${hasLeft(sql`employee_users.employee_id`, now)}
  `.execute(db)
  return rows[0]
}

/** Makes a link; earlier ones for the same user work no more. */
export async function insertAccessLink(
  tx: Db,
  link: { hash: Buffer; userId: string | null; createdAt: Temporal.Instant; expiresAt: Temporal.Instant },
): Promise<void> {
  assertTransaction(tx)
  if (link.userId !== null)
    await sql`delete from access_links where user_id = ${link.userId} and used_at is null`.execute(tx)
  await sql`
    insert into access_links (hash, user_id, created_at, expires_at)
    values (${link.hash}, ${link.userId}, ${link.createdAt.toString()}, ${link.expiresAt.toString()})
  `.execute(tx)
}

/**
 * @returns false if somebody else used it first
 */
export async function takeAccessLink(tx: Db, id: number, at: Temporal.Instant): Promise<boolean> {
  assertTransaction(tx)
  const { numAffectedRows } = await sql`
    update access_links set used_at = ${at.toString()} where id = ${id} and used_at is null
  `.execute(tx)
  return Number(numAffectedRows ?? 0) === 1
}
