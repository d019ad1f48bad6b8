import { hash } from 'node:crypto'
import type { Context, SourceActor, TokenActor } from '../../context.ts'
import { findToken, touchToken } from '../../db/access/tokens.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { UnauthorizedError } from '../../errors.ts'

/** A token has so many random bits that a plain hash of it cannot be turned back. */
export const hashToken = (token: string): Buffer => hash('sha256', token, 'buffer')

/**
 * When it was last used is kept to the minute, so that a busy agent does not write a row with every request.
 */
const touchEverySeconds = 60

/**
 * Who holds this token.
 * @throws UnauthorizedError if it is none, revoked or expired
 */
export async function authenticateToken(
  ctx: Context,
  token: string,
  address: string,
): Promise<SourceActor | TokenActor> {
  const now = ctx.clock.now()
  const row = await findToken(ctx.db, hashToken(token), now)
  if (!row)
    throw new UnauthorizedError(
      'This token is not known, or no longer valid. Make a new one on the page Tokens.',
    )
  if (row.lastUsedAt === null || row.lastUsedAt.until(now).total('seconds') >= touchEverySeconds) {
    await inTransaction(ctx.db, (tx) => touchToken(tx, row.id, now))
  }
  // Two tokens may have the same label.
  const name = `${row.label} #${row.id}`
  return row.sourceId === null
    ? { kind: 'token', name, address, scopes: row.scopes }
    : {
        kind: 'source',
        name,
        address,
        sourceId: row.sourceId,
        tokenExpiresAt: row.expiresAt,
      }
}
