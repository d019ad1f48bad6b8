import type { Actor, Context } from '../../context.ts'
import { insertToken, shortenToken } from '../../db/access/tokens.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { InvalidInputError } from '../../errors.ts'
import { assertMay } from './assert-may.ts'
import { hashToken } from './authenticate-token.ts'
import { newTokenText } from './create-token.ts'
import { ownToken } from './own-token.ts'
import { recordAudit } from './record-audit.ts'

const mostOverlapHours = 24 * 30
const validDays = 365

/**
 * Makes a token like this one; the old one stays valid for the overlap, so that whoever uses it has time to
 * change. Asked twice, the second makes one more, and nothing stops working early.
 * @throws ForbiddenError, NotFoundError, InvalidInputError
 */
export async function rotateToken(
  ctx: Context,
  actor: Actor,
  input: { id: number; overlapHours: number },
): Promise<{ id: number; token: string; expiresAt: Temporal.Instant }> {
  assertMay(actor, 'manage-source-tokens')
  const { overlapHours } = input
  if (!Number.isInteger(overlapHours) || overlapHours < 0 || overlapHours > mostOverlapHours)
    throw new InvalidInputError([
      { field: 'overlapHours', message: `must be a whole number from 0 to ${mostOverlapHours}.` },
    ])
  const now = ctx.clock.now()
  const expiresAt = now.add({ hours: validDays * 24 })
  return await inTransaction(ctx.db, async (tx) => {
    const old = await ownToken(tx, actor, input.id, now)
    const token = newTokenText(old.sourceId)
    const id = await insertToken(tx, {
      hash: hashToken(token),
      label: old.label,
      sourceId: old.sourceId,
      scopes: old.scopes,
      createdAt: now,
      createdBy: `${actor.kind}:${actor.name}`,
      expiresAt,
    })
    const oldEnds = now.add({ hours: overlapHours })
    await shortenToken(tx, old.id, oldEnds)
    await recordAudit(tx, ctx, actor, {
      action: 'rotate-token',
      subject: `token:${old.id}`,
      before: { expiresAt: old.expiresAt.toString() },
      after: { expiresAt: oldEnds.toString(), newToken: id },
    })
    return { id, token, expiresAt }
  })
}
