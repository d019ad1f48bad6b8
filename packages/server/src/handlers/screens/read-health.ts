import type { Context } from '../../context.ts'
import { countPendingDays } from '../../db/screens/read-health.ts'

/**
 * Whether the database answers, and how many days wait for derivation.
 * @throws what the database throws
 */
export async function readHealth(ctx: Context): Promise<{ pendingDays: number }> {
  return { pendingDays: await countPendingDays(ctx.db) }
}
