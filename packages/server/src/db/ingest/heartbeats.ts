import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

export interface HeartbeatRow {
  sourceId: number
  version: string
  lagSeconds: number | null
  clockDifferenceSeconds: number | null
  agentClockDifferenceSeconds: number | null
  pollSeconds: number | null
  permissions: string
  warnings: readonly string[]
}

/** A source by its name, and how far clocks were ahead of the server's when its agent spoke last. */
export async function findClocks(
  db: Db,
  sourceId: number,
): Promise<{ source: string; agentSeconds: number | null; sourceSeconds: number | null } | null> {
  const row = await db
    .selectFrom('sources')
    .leftJoin('heartbeats', 'heartbeats.source_id', 'sources.id')
    .select(['name', 'clock_difference_seconds as ofSource', 'agent_clock_difference_seconds as ofAgent'])
    .where('sources.id', '=', sourceId)
    .executeTakeFirst()
  if (!row) return null
  const { name, ofSource, ofAgent } = row
  return {
    source: name,
    agentSeconds: ofAgent,
    sourceSeconds: ofSource === null ? null : ofSource + (ofAgent ?? 0),
  }
}

export async function saveHeartbeat(
  tx: Db,
  heartbeat: HeartbeatRow,
  receivedAt: Temporal.Instant,
): Promise<void> {
  assertTransaction(tx)
  const values = {
    received_at: receivedAt.toString(),
    version: heartbeat.version,
    lag_seconds: heartbeat.lagSeconds,
    clock_difference_seconds: heartbeat.clockDifferenceSeconds,
    agent_clock_difference_seconds: heartbeat.agentClockDifferenceSeconds,
    poll_seconds: heartbeat.pollSeconds,
    permissions: heartbeat.permissions,
    warnings: [...heartbeat.warnings],
  }
  await tx
    .insertInto('heartbeats')
    .values({ source_id: heartbeat.sourceId, ...values })
    .onConflict((conflict) => conflict.column('source_id').doUpdateSet(values))
    .execute()
}
