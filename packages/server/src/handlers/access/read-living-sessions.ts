import type { Context } from '../../context.ts'
import { findLivingSessions } from '../../db/access/credentials.ts'

/** Which of these sessions have not ended: a stream that stays open asks again. */
export async function readLivingSessions(ctx: Context, ids: readonly string[]): Promise<Set<string>> {
  return ids.length === 0 ? new Set() : await findLivingSessions(ctx.db, ids, ctx.clock.now())
}
