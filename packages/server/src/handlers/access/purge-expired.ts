import type { Context } from '../../context.ts'
import { deleteExpired } from '../../db/access/expired.ts'
import { inTransaction } from '../../db/kit/transaction.ts'

/**
 * Removes what has ended by itself: sessions, half-done sign-ins, counted failures, links. Nothing of it says
 * what happened; the audit does.
 */
export async function purgeExpired(ctx: Context): Promise<void> {
  await inTransaction(ctx.db, (tx) => deleteExpired(tx, ctx.clock.now()))
}
