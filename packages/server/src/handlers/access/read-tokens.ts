import type { Actor, Context } from '../../context.ts'
import { listTokenRows } from '../../db/access/tokens.ts'
import { assertMayForCompany } from './assert-may.ts'

/** The tokens that are valid now; what they say is known to nobody. */
export async function readTokens(ctx: Context, actor: Actor) {
  assertMayForCompany(actor, 'read-tokens')
  const rows = await listTokenRows(ctx.db, ctx.clock.now())
  return {
    tokens: rows.map(({ createdAt, expiresAt, lastUsedAt, ...row }) => ({
      ...row,
      createdAt: createdAt.toString(),
      expiresAt: expiresAt.toString(),
      lastUsedAt: lastUsedAt?.toString() ?? null,
    })),
  }
}
