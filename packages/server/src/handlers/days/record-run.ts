import type { Context } from '../../context.ts'
import { type RunKind, saveRun } from '../../db/days/last-runs.ts'
import { inTransaction } from '../../db/kit/transaction.ts'

/**
 * Keeps that a worker is alive, or what a verification found, for `rollcall status`. The last one said wins.
 */
export async function recordRun(
  ctx: Context,
  what: RunKind,
  details: Readonly<Record<string, number>> = {},
): Promise<void> {
  await inTransaction(ctx.db, (tx) => saveRun(tx, what, ctx.clock.now(), details))
}
