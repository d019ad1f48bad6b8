import type { Delegation } from '@rollcall/core'
import { sql } from 'kysely'
import { hasLeft } from '../access/employee-left.ts'
import { localToday } from '../access/user-access.ts'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'
import { nameOfUser } from './user-names.ts'

const epoch = sql`date '1970-01-01'`
const taker = sql`(select employee_id from employee_users where user_id = to_user_id)`

/** Who decides in whose place today; nobody who has left. */
export async function listDelegations(db: Db, now: Temporal.Instant): Promise<Delegation[]> {
  const { rows } = await sql<Delegation>`
    select from_user_id as "fromUserId", to_user_id as "toUserId", lower(during) - ${epoch} as "fromDay",
      upper(during) - 1 - ${epoch} as "toDay"
    from delegations
    where ended_at is null and during @> ${localToday(now)} and not ${hasLeft(taker, now)} order by id
  `.execute(db)
  return rows
}

export interface DelegationRow {
  id: number
  from: { userId: string; name: string }
  to: { userId: string; name: string }
  /** The first and the last date. */
  first: string
  last: string
  reason: string
  madeBy: string
  ended: { by: string; at: string } | null
}

const shown = sql`
  select id, jsonb_build_object('userId', from_user_id, 'name', ${nameOfUser(sql`from_user_id`)}) as "from",
    jsonb_build_object('userId', to_user_id, 'name', ${nameOfUser(sql`to_user_id`)}) as "to",
    lower(during)::text as first, (upper(during) - 1)::text as last, reason, made_by as "madeBy",
    case when ended_at is not null then jsonb_build_object('by', ended_by, 'at', ended_at) end as ended
  from delegations
`

/** Those that somebody gave or was given, or everybody's (null); what is over longest comes last. */
export async function listShownDelegations(
  db: Db,
  userId: string | null,
  limit: number,
): Promise<DelegationRow[]> {
  const { rows } = await sql<DelegationRow>`
    ${shown} where ${userId}::text is null or ${userId} in (from_user_id, to_user_id)
    order by ended_at is not null, upper(during) desc, id desc limit ${limit}
  `.execute(db)
  return rows
}

export async function findDelegation(db: Db, id: number): Promise<DelegationRow | null> {
  const { rows } = await sql<DelegationRow>`${shown} where id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** Those in force on any of these dates in which one of the two gives or takes, the oldest first. */
export async function listMeeting(
  db: Db,
  userIds: readonly string[],
  { first, last }: { first: string; last: string },
): Promise<DelegationRow[]> {
  const { rows } = await sql<DelegationRow>`
    ${shown}
    where ended_at is null and during && daterange(${first}, ${last}, '[]')
      and (from_user_id = any(${userIds as string[]}::text[]) or to_user_id = any(${userIds as string[]}::text[]))
    order by id
  `.execute(db)
  return rows
}

export interface NewDelegation {
  fromUserId: string
  toUserId: string
  first: string
  last: string
  reason: string
  madeBy: string
  madeAt: Temporal.Instant
}

export async function insertDelegation(tx: Db, it: NewDelegation): Promise<number> {
  assertTransaction(tx)
  const { rows } = await sql<{ id: number }>`
    insert into delegations (from_user_id, to_user_id, during, reason, made_by, made_at)
    values (${it.fromUserId}, ${it.toUserId}, daterange(${it.first}, ${it.last}, '[]'), ${it.reason}, ${it.madeBy},
      ${it.madeAt.toString()})
    returning id
  `.execute(tx)
  return rows[0]!.id
}

/** @returns false if it was ended before */
export async function endDelegation(tx: Db, id: number, by: string, at: Temporal.Instant): Promise<boolean> {
  assertTransaction(tx)
  const { rows } = await sql`
    update delegations set ended_by = ${by}, ended_at = ${at.toString()} where id = ${id} and ended_at is null returning id
  `.execute(tx)
  return rows.length > 0
}
