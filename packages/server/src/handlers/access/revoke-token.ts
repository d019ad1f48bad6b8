import type { Actor, Context } from '../../context.ts'
import { revokeToken as revoke } from '../../db/access/tokens.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { assertMay } from './assert-may.ts'
import { ownToken } from './own-token.ts'
import { recordAudit } from './record-audit.ts'

/**
 * Ends a token at once. Asked twice, the second is told that there is no such token.
 * @throws ForbiddenError, NotFoundError
 */
export async function revokeToken(ctx: Context, actor: Actor, id: number): Promise<void> {
  assertMay(actor, 'manage-source-tokens')
  const now = ctx.clock.now()
  await inTransaction(ctx.db, async (tx) => {
    const token = await ownToken(tx, actor, id, now)
    await revoke(tx, id, now)
    const { label, sourceId, scopes } = token
    await recordAudit(tx, ctx, actor, {
      action: 'revoke-token',
      subject: `token:${id}`,
      before: { label, sourceId, scopes, expiresAt: token.expiresAt.toString() },
    })
  })
}
