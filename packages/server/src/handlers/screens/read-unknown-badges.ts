import type { Actor, Context } from '../../context.ts'
import { listUnknownBadges } from '../../db/screens/read-sources.ts'
import { assertMayForCompany } from '../access/assert-may.ts'

const mostBadges = 50

/**
 * Badges with punches that belong to nobody yet. Whose they are is not known, so only who sees the whole
 * company sees them.
 */
export async function readUnknownBadges(ctx: Context, actor: Actor) {
  assertMayForCompany(actor, 'read-unknown-badges')
  const badges = await listUnknownBadges(ctx.db, mostBadges)
  return {
    badges: badges.map((row) => ({
      ...row,
      firstAt: row.firstAt.toString(),
      lastAt: row.lastAt.toString(),
    })),
  }
}
