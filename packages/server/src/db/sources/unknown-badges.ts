import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

/** Of the punches of `punch`, those of which nobody is the owner at their time. */
const unowned = sql`
  punch.badge <> '' and not exists (
    select from badge_assignments as owned
    where owned.source_id = punch.source_id and owned.badge = punch.badge and owned.valid @> punch.at
  )
`

/**
 * Adds newly stored punches to the figures of their badges, as far as nobody is their owner at their time.
 * The caller holds the source's lock. `at` is in milliseconds since 1970.
 */
export async function addToUnknownBadges(
  tx: Db,
  sourceId: number,
  punches: readonly { badge: string; at: number }[],
): Promise<void> {
  assertTransaction(tx)
  if (punches.length === 0) return
  await sql`
    insert into unknown_badges (source_id, badge, punches, first_at, last_at)
    select source_id, badge, count(*), min(at), max(at)
    from (
      select ${sourceId}::int as source_id, badge, to_timestamp(at / 1000.0) as at
      from unnest(${punches.map(({ badge }) => badge)}::text[], ${punches.map(({ at }) => at)}::float8[]) as sent (badge, at)
    ) as punch
    where ${unowned}
    group by source_id, badge order by badge collate "C"
    on conflict (source_id, badge) do update
    set punches = unknown_badges.punches + excluded.punches,
      first_at = least(unknown_badges.first_at, excluded.first_at),
      last_at = greatest(unknown_badges.last_at, excluded.last_at)
  `.execute(tx)
}

/** The badges of a source that were first seen before a date, as rows write it. */
export async function listUnknownSince(tx: Db, sourceId: number, before: string): Promise<string[]> {
  const { rows } = await sql<{ badge: string }>`
    select badge from unknown_badges as known where source_id = ${sourceId} and exists (
      select from punches where punches.source_id = known.source_id and punches.badge = known.badge and raw_time < ${before}
    )
  `.execute(tx)
  return rows.map(({ badge }) => badge)
}

/** Counts these badges of a source anew, after their owners changed. The caller holds the source's lock. */
export async function recountUnknownBadges(
  tx: Db,
  sourceId: number,
  badges: readonly string[],
): Promise<void> {
  assertTransaction(tx)
  const changed = badges as string[]
  await sql`
    with counted as (${countedBadges(sourceId, changed)}
    ), gone as (
      delete from unknown_badges
      where source_id = ${sourceId} and badge = any(${changed}::text[]) and badge not in (select badge from counted)
    )
    insert into unknown_badges select * from counted order by badge
    on conflict (source_id, badge) do update
    set punches = excluded.punches, first_at = excluded.first_at, last_at = excluded.last_at
  `.execute(tx)
}

/** The figures as the stored punches themselves give them; `badges` null for all. */
const countedBadges = (sourceId: number, badges: string[] | null) => sql`
  select source_id, badge, count(*)::int as punches, min(at) as first_at, max(at) as last_at from punches as punch
  where source_id = ${sourceId} and (${badges}::text[] is null or badge = any(${badges}::text[])) and ${unowned}
    and raw_time >= coalesce((select facts_from::text from retention), '') collate "C"
  group by source_id, badge`

/** A badge whose kept figures are not those of its punches; each as `punches/first/last`. */
export interface MiscountedBadge {
  badge: string
  stored: string | null
  counted: string | null
}

/** The badges of a source whose kept figures are not those of its punches, in order. */
export async function listMiscountedBadges(db: Db, sourceId: number): Promise<MiscountedBadge[]> {
  const { rows } = await sql<MiscountedBadge>`
    select badge, kept.punches || '/' || kept.first_at || '/' || kept.last_at as stored,
      counted.punches || '/' || counted.first_at || '/' || counted.last_at as counted
    from (select * from unknown_badges where source_id = ${sourceId}) as kept
    full join (${countedBadges(sourceId, null)}) as counted using (badge)
    where (kept.punches, kept.first_at, kept.last_at) is distinct from (counted.punches, counted.first_at, counted.last_at)
    order by badge
  `.execute(db)
  return rows
}
