import { sql } from 'kysely'
import type { QuarantineReason } from '../ingest/quarantine.ts'
import type { Db } from '../kit/connect.ts'

export interface SourceStatusRow {
  id: number
  name: string
  profile: string
  readThrough: Temporal.Instant | null
  punches: number
  quarantined: number
  heartbeatAt: Temporal.Instant | null
  agentVersion: string | null
  permissions: string | null
  warnings: string[] | null
  /** Of the source and of the agent, against the server's. */
  clockDifferenceSeconds: number | null
  agentClockDifferenceSeconds: number | null
  /** Of its token that is valid longest. */
  tokenExpiresAt: Temporal.Instant | null
}

/** Each source with what it sent since an instant and what its agent last said. */
export async function listSourceStatus(
  db: Db,
  since: Temporal.Instant,
  now: Temporal.Instant,
): Promise<SourceStatusRow[]> {
  const { rows } = await sql<SourceStatusRow>`
    select id, name, profile, read_through as "readThrough",
      (select count(*)::int from punches where source_id = sources.id and punches.received_at >= ${since.toString()}) as punches,
      (select count(*)::int from quarantined_rows where source_id = sources.id and released_at is null) as quarantined,
      heartbeats.received_at as "heartbeatAt", version as "agentVersion", permissions, warnings,
      clock_difference_seconds + coalesce(agent_clock_difference_seconds, 0) as "clockDifferenceSeconds",
      agent_clock_difference_seconds as "agentClockDifferenceSeconds",
      (
        select max(expires_at) from tokens where source_id = sources.id and revoked_at is null and expires_at > ${now.toString()}
      ) as "tokenExpiresAt"
    from sources
    left join checkpoints on checkpoints.source_id = id
    left join heartbeats on heartbeats.source_id = id
    order by name collate "ko-x-icu"
  `.execute(db)
  return rows
}

export interface UnknownBadgeRow {
  sourceId: number
  source: string
  badge: string
  nameAtSource: string | null
  /** Of the punches of which nobody was the owner at their time. */
  punches: number
  firstAt: Temporal.Instant
  lastAt: Temporal.Instant
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
    select source_id as "sourceId", sources.name as source, badge, source_people.name as "nameAtSource", punches,
      first_at as "firstAt", last_at as "lastAt"
    from (
      select * from unknown_badges
      where ${after ? sql`(last_at, source_id, badge) < (${after.lastAt}, ${after.sourceId}, ${after.badge})` : sql`true`}
      order by last_at desc, source_id desc, badge desc limit ${limit}
    ) as page
    join sources on sources.id = source_id
    left join source_people using (source_id, badge)
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
  row: { badge: string; time: string; direction: string; terminal: string }
  reason: QuarantineReason
  receivedAt: Temporal.Instant
  total: number
}

/** Rows in quarantine, the newest first; `total` counts them all. */
export async function listQuarantinedRows(
  db: Db,
  sourceId: number | null,
  limit: number,
): Promise<QuarantinedRowRow[]> {
  const { rows } = await sql<QuarantinedRowRow>`
    select source_id as "sourceId", sources.name as source, row, reason, received_at as "receivedAt", (count(*) over ())::int as total
    from quarantined_rows join sources on sources.id = source_id
    where released_at is null and (${sourceId}::int is null or source_id = ${sourceId})
    order by received_at desc, source_id, digest limit ${limit}
  `.execute(db)
  return rows
}
