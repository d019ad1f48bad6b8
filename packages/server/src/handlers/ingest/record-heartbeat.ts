import type { Actor, Context } from '../../context.ts'
import { findClocks, saveHeartbeat } from '../../db/ingest/heartbeats.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { assertOwnSource } from './assert-own-source.ts'
import { logClocks } from './log-clocks.ts'

export interface RecordHeartbeatInput {
  sourceId: number
  version: string
  lagSeconds: number | null
  /** Clock of the security system minus clock of the agent. */
  clockDifferenceSeconds: number | null
  /** Clock of the agent minus clock of the server. */
  agentClockDifferenceSeconds: number | null
  /** How often the agent reads. */
  pollSeconds: number | null
  permissions: string
  warnings: readonly string[]
}

/**
 * Keeps the last that an agent said of itself. A clock that went off the server's, or is right again, is said
 * in the log.
 */
export async function recordHeartbeat(
  ctx: Context,
  actor: Actor,
  input: RecordHeartbeatInput,
): Promise<void> {
  assertOwnSource(actor, input.sourceId)
  const [before, now] = await inTransaction(ctx.db, async (tx) => {
    const known = await findClocks(tx, input.sourceId)
    await saveHeartbeat(tx, input, ctx.clock.now())
    return [known, await findClocks(tx, input.sourceId)]
  })
  if (before && now) logClocks(ctx, now.source, before, now)
}
