import { type Context, systemActor } from '../../context.ts'
import { deleteExpired } from '../../db/access/expired.ts'
import { deleteSessionsOfLeft } from '../../db/access/user-access.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { recordAudit } from './record-audit.ts'

/**
 * Removes what has ended by itself: sessions, half-done sign-ins, counted failures, links. Nothing of it says
 * what happened; the audit does. Sessions of people who have left open nothing since the date; here they go,
 * so that none is there when somebody comes back.
 */
export async function purgeExpired(ctx: Context): Promise<void> {
  await inTransaction(ctx.db, async (tx) => {
    await deleteExpired(tx, ctx.clock.now())
    const left = await deleteSessionsOfLeft(tx, ctx.clock.now())
    if (left.length === 0) return
    await recordAudit(tx, ctx, systemActor, {
      action: 'end-accounts',
      subject: 'users',
      details: { count: left.length, users: left.slice(0, mostNamed) },
    })
  })
}

const mostNamed = 100
