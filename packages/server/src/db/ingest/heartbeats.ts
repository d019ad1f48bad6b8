import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

export interface HeartbeatRow {
  sourceId: number
  version: string
  lagSeconds: number | null
  clockDifferenceSeconds: number | null
  agentClockDifferenceSeconds: number | null
  permissions: string
  warnings: readonly string[]
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
    permissions: heartbeat.permissions,
    warnings: [...heartbeat.warnings],
  }
  await tx
    .insertInto('heartbeats')
    .values({ source_id: heartbeat.sourceId, ...values })
    .onConflict((conflict) => conflict.column('source_id').doUpdateSet(values))
    .execute()
}
