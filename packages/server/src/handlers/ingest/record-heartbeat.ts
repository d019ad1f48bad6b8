import type { Actor, Context } from '../../context.ts'
import { saveHeartbeat } from '../../db/ingest/heartbeats.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { assertOwnSource } from './assert-own-source.ts'

export interface RecordHeartbeatInput {
  sourceId: number
  version: string
  lagSeconds: number | null
  /** Clock of the security system minus clock of the agent. */
  clockDifferenceSeconds: number | null
  /** Clock of the agent minus clock of the server. */
  agentClockDifferenceSeconds: number | null
  permissions: string
  warnings: readonly string[]
}

/** Keeps the last that an agent said of itself. */
export async function recordHeartbeat(
  ctx: Context,
  actor: Actor,
  input: RecordHeartbeatInput,
): Promise<void> {
  assertOwnSource(actor, input.sourceId)
  await inTransaction(ctx.db, (tx) => saveHeartbeat(tx, input, ctx.clock.now()))
}
