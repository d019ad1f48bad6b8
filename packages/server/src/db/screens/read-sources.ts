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
  punches: number
  firstAt: Temporal.Instant
  lastAt: Temporal.Instant
}

/**
 * Badges with punches that were never assigned to anybody. Walks the badges by the primary key, one step a
 * badge, so that the cost does not grow with the number of punches.
 */
export async function listUnknownBadges(db: Db, limit: number): Promise<UnknownBadgeRow[]> {
  const { rows } = await sql<UnknownBadgeRow>`
    with recursive seen as (
      (select source_id, badge from punches order by source_id, badge limit 1)
      union all
      select next.source_id, next.badge from seen
      cross join lateral (
        select source_id, badge from punches where (source_id, badge) > (seen.source_id, seen.badge) order by source_id, badge limit 1
      ) as next
    )
    select seen.source_id as "sourceId", sources.name as source, seen.badge, source_people.name as "nameAtSource", figures.*
    from seen
    join sources on sources.id = seen.source_id
    left join source_people on source_people.source_id = seen.source_id and source_people.badge = seen.badge
    cross join lateral (
      select count(*)::int as punches, min(at) as "firstAt", max(at) as "lastAt" from punches
      where punches.source_id = seen.source_id and punches.badge = seen.badge
    ) as figures
    where seen.badge <> ''
      and not exists (select from badge_assignments where badge_assignments.source_id = seen.source_id and badge_assignments.badge = seen.badge)
    order by figures."lastAt" desc limit ${limit}
  `.execute(db)
  return rows
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
