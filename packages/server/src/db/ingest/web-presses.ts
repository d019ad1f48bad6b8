import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'
import { webSourceId } from '../sources/sources.ts'

/** A check-in or out on the web. */
export interface WebPress {
  /** Made by who presses. */
  key: string
  employeeId: number
  at: Temporal.Instant
  direction: 'in' | 'out'
  place: 'office' | 'remote'
  /** The network that counted; null at home. */
  network: string | null
}

const columns = sql`key, employee_id as "employeeId", at, direction, place, network::text`

/** The press with this key, if there is one. */
export async function findPress(db: Db, key: string): Promise<WebPress | null> {
  const { rows } = await sql<WebPress>`select ${columns} from web_presses where key = ${key}`.execute(db)
  return rows[0] ?? null
}

/** What somebody pressed last, at or after an instant; null for nothing. */
export async function findLastPress(
  db: Db,
  employeeId: number,
  since: Temporal.Instant,
): Promise<WebPress | null> {
  const { rows } = await sql<WebPress>`
    select ${columns} from web_presses where employee_id = ${employeeId} and at >= ${since.toString()}
    order by at desc limit 1
  `.execute(db)
  return rows[0] ?? null
}

/** Writes a press. Returns whether its key is new. */
export async function insertPress(tx: Db, press: WebPress): Promise<boolean> {
  assertTransaction(tx)
  const { key, employeeId, at, direction, place, network } = press
  const { rows } = await sql`
    insert into web_presses (key, employee_id, at, direction, place, network)
    values (${key}, ${employeeId}, ${at.toString()}, ${direction}, ${place}, ${network}::cidr)
    on conflict do nothing returning key
  `.execute(tx)
  return rows.length > 0
}

/** Gives somebody her badge of the web, from her first press on. The caller holds the row of the person. */
export async function giveWebBadge(
  tx: Db,
  badge: string,
  employeeId: number,
  from: Temporal.Instant,
): Promise<void> {
  assertTransaction(tx)
  await sql`
    insert into badge_assignments (source_id, badge, employee_id, valid)
    select ${webSourceId}, ${badge}, ${employeeId}, tstzrange(${from.toString()}, null)
    where not exists (select from badge_assignments where source_id = ${webSourceId} and badge = ${badge})
  `.execute(tx)
}
