import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

/** A row of a source together with the server's reading of it. `at` is in milliseconds since 1970. */
export interface NewPunch {
  badge: string
  time: string
  direction: string
  terminal: string
  at: number
  meaning: string
}

/**
 * Stores the punches that are not stored yet and says which ones were new, by their place in `punches`. The
 * rows must differ in their keys. Written in the order of the key, so that two writers can never wait for
 * each other in a circle.
 */
export async function insertPunches(
  tx: Db,
  sourceId: number,
  punches: readonly NewPunch[],
  receivedAt: Temporal.Instant,
): Promise<number[]> {
  assertTransaction(tx)
  if (punches.length === 0) return []
  const { rows } = await sql<{ badge: string; raw_time: string; raw_direction: string }>`
    insert into punches (source_id, badge, raw_time, raw_direction, terminal, at, direction, received_at)
    select ${sourceId}::int, badge, raw_time, raw_direction, terminal, to_timestamp(at / 1000.0), direction, ${receivedAt.toString()}::timestamptz
    from unnest(
      ${punches.map((punch) => punch.badge)}::text[], ${punches.map((punch) => punch.time)}::text[],
      ${punches.map((punch) => punch.direction)}::text[], ${punches.map((punch) => punch.terminal)}::text[],
      ${punches.map((punch) => punch.at)}::float8[], ${punches.map((punch) => punch.meaning)}::text[]
    ) as punch (badge, raw_time, raw_direction, terminal, at, direction)
    order by badge collate "C", raw_time collate "C", raw_direction collate "C"
    on conflict do nothing
    returning badge, raw_time, raw_direction
  `.execute(tx)
  const places = new Map(
    punches.map((punch, place) => [keyOf(punch.badge, punch.time, punch.direction), place]),
  )
  return rows.map((row) => places.get(keyOf(row.badge, row.raw_time, row.raw_direction))!)
}

/** No text of a database holds a NUL. */
const keyOf = (badge: string, time: string, direction: string) => `${badge}\0${time}\0${direction}`

/**
 * Of two terminals that report the same punch, the row keeps the one that sorts first, whichever came first:
 * the stored state does not depend on the order of arrival.
 */
export async function keepFirstTerminal(
  tx: Db,
  sourceId: number,
  punches: readonly NewPunch[],
): Promise<void> {
  assertTransaction(tx)
  if (punches.length === 0) return
  await sql`
    update punches set terminal = known.terminal
    from unnest(
      ${punches.map((punch) => punch.badge)}::text[], ${punches.map((punch) => punch.time)}::text[],
      ${punches.map((punch) => punch.direction)}::text[], ${punches.map((punch) => punch.terminal)}::text[]
    ) as known (badge, raw_time, raw_direction, terminal)
    where punches.source_id = ${sourceId} and punches.badge = known.badge and punches.raw_time = known.raw_time
      and punches.raw_direction = known.raw_direction and known.terminal collate "C" < punches.terminal
  `.execute(tx)
}

/** What every key comes after: no stored time is empty. */
export const beforeAllPunches = { badge: '', time: '', direction: '' }

/** Stored punches of a source in the order of their key, after this one. */
export async function listPunchesAfter(
  db: Db,
  sourceId: number,
  { badge, time, direction }: Pick<NewPunch, 'badge' | 'time' | 'direction'>,
  limit: number,
): Promise<NewPunch[]> {
  const { rows } = await sql<NewPunch>`
    select badge, raw_time as time, raw_direction as direction, terminal,
      (extract(epoch from at) * 1000)::float8 as at, direction as meaning
    from punches
    where source_id = ${sourceId} and (badge, raw_time, raw_direction) > (${badge}, ${time}, ${direction})
    order by badge, raw_time, raw_direction limit ${limit}
  `.execute(db)
  return rows
}
