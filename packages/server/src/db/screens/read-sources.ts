import { sql } from 'kysely'
import type { QuarantineReason } from '../ingest/quarantine.ts'
import type { Db } from '../kit/connect.ts'

export interface SourceStatusRow {
  id: number
  name: string
  nameEn: string
  profile: string
  readThrough: Temporal.Instant | null
  punches: number
  quarantined: number
  heartbeatAt: Temporal.Instant | null
  agentVersion: string | null
  pollSeconds: number | null
  permissions: string | null
  warnings: string[] | null
  /** Of the source and of the agent, against the server's. */
  clockDifferenceSeconds: number | null
  agentClockDifferenceSeconds: number | null
  /** Of its token that is valid longest. */
  tokenExpiresAt: Temporal.Instant | null
}

/** Each source with the rows of today, by its own clock, and what its agent last said. */
export async function listSourceStatus(db: Db, now: Temporal.Instant): Promise<SourceStatusRow[]> {
  const { rows } = await sql<SourceStatusRow>`
    select id, name, name_en as "nameEn", profile, read_through as "readThrough",
      coalesce((
        select rows from source_days
        where source_id = sources.id and local_date = (
          ${now.toString()}::timestamptz at time zone (select zone from source_settings where source_id = sources.id order by valid_from desc limit 1)
        )::date
      ), 0) as punches,
      (select count(*)::int from quarantined_rows where source_id = sources.id and released_at is null) as quarantined,
      heartbeats.received_at as "heartbeatAt", version as "agentVersion", poll_seconds as "pollSeconds", permissions, warnings,
      clock_difference_seconds + coalesce(agent_clock_difference_seconds, 0) as "clockDifferenceSeconds",
      agent_clock_difference_seconds as "agentClockDifferenceSeconds",
      (
        select max(expires_at) from tokens where source_id = sources.id and revoked_at is null and expires_at > ${now.toString()}
      ) as "tokenExpiresAt"
    from sources
    left join checkpoints on checkpoints.source_id = id
    left join heartbeats on heartbeats.source_id = id
    where origin = 'device'
    order by name collate "ko-x-icu"
  `.execute(db)
  return rows
}

export interface UnknownBadgeRow {
  sourceId: number
  source: string
  sourceEn: string
  badge: string
  nameAtSource: string | null
  /** Of the punches of which nobody was the owner at their time. */
  punches: number
  firstAt: Temporal.Instant
  lastAt: Temporal.Instant
  /** The time around the last of them that is nobody's, null for no bound, and how many of them it holds. */
  freeFrom: Temporal.Instant | null
  freeUntil: Temporal.Instant | null
  freePunches: number
}

/** Where a page of unknown badges ends. */
export type UnknownBadgePlace = Pick<UnknownBadgeRow, 'sourceId' | 'badge'> & { lastAt: string }

/** Badges with punches that nobody owned at their time, the latest first, after a place or from the start. */
export async function listUnknownBadges(
  db: Db,
  after: UnknownBadgePlace | null,
  limit: number,
): Promise<UnknownBadgeRow[]> {
  const { rows } = await sql<UnknownBadgeRow>`
    select source_id as "sourceId", sources.name as source, sources.name_en as "sourceEn", badge,
      source_people.name as "nameAtSource", punches,
      first_at as "firstAt", last_at as "lastAt", free.from_at as "freeFrom", free.until_at as "freeUntil",
      case when free.from_at is null and free.until_at is null then punches else (
        select count(*)::int from punches as punch
        where punch.source_id = page.source_id and punch.badge = page.badge
          and punch.at >= coalesce(free.from_at, '-infinity') and punch.at < coalesce(free.until_at, 'infinity')
      ) end as "freePunches"
    from (
      select * from unknown_badges
      where ${after ? sql`(last_at, source_id, badge) < (${after.lastAt}, ${after.sourceId}, ${after.badge})` : sql`true`}
      order by last_at desc, source_id desc, badge desc limit ${limit}
    ) as page
    join sources on sources.id = source_id
    left join source_people using (source_id, badge)
    cross join lateral (
      select max(upper(valid)) filter (where upper(valid) <= last_at) as from_at, min(lower(valid)) filter (where lower(valid) > last_at) as until_at
      from badge_assignments as owned where owned.source_id = page.source_id and owned.badge = page.badge
    ) as free
    order by last_at desc, source_id desc, badge desc
  `.execute(db)
  return rows
}

/** How many badges are unknown, counted up to `most`. */
export async function countUnknownBadges(db: Db, most: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (select from unknown_badges limit ${most}) as counted
  `.execute(db)
  return rows[0]!.count
}

export interface QuarantinedRowRow {
  sourceId: number
  source: string
  sourceEn: string
  row: { badge: string; time: string; direction: string; terminal: string }
  reason: QuarantineReason
  receivedAt: Temporal.Instant
  /** Of the row in hex: with its source it is the row's name. */
  digest: string
}

/** Where a page of quarantined rows ends. */
export type QuarantinePlace = Pick<QuarantinedRowRow, 'sourceId' | 'digest'> & { receivedAt: string }

const kept = (sourceId: number | null) =>
  sql`released_at is null and (${sourceId}::int is null or source_id = ${sourceId})`

/** Rows in quarantine, the newest first, after a place or from the start. */
export async function listQuarantinedRows(
  db: Db,
  sourceId: number | null,
  after: QuarantinePlace | null,
  limit: number,
): Promise<QuarantinedRowRow[]> {
  const { rows } = await sql<QuarantinedRowRow>`
    select source_id as "sourceId", sources.name as source, sources.name_en as "sourceEn", row, reason, received_at as "receivedAt", encode(digest, 'hex') as digest
    from quarantined_rows join sources on sources.id = source_id
    where ${kept(sourceId)} and ${
      after
        ? sql`(received_at, source_id, digest) < (${after.receivedAt}, ${after.sourceId}, decode(${after.digest}, 'hex'))`
        : sql`true`
    }
    order by received_at desc, source_id desc, digest desc limit ${limit}
  `.execute(db)
  return rows
}

/** How many rows are in quarantine. */
export async function countQuarantinedRows(db: Db, sourceId: number | null): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from quarantined_rows where ${kept(sourceId)}
  `.execute(db)
  return rows[0]!.count
}
