import type { Actor, Context } from '../../context.ts'
import {
  countUnknownBadges,
  listUnknownBadges,
  type UnknownBadgePlace,
} from '../../db/screens/read-sources.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordReading } from '../access/record-audit.ts'
import { isInstant, noPage } from './pages.ts'

/** Beyond it the number says nothing more to anybody: a source invents badges, or nobody has begun to map. */
const mostCounted = 1000

/**
 * A page of the badges with punches of which nobody was the owner at their time. Whose they are is not known,
 * so only who sees the whole company sees them.
 * @throws InvalidInputError for an `after` that no page gave
 */
export async function readUnknownBadges(
  ctx: Context,
  actor: Actor,
  { after, limit }: { after?: string | undefined; limit: number },
) {
  assertMayForCompany(actor, 'read-unknown-badges')
  await recordReading(ctx, actor, { action: 'read-unknown-badges', subject: 'unknown-badges' })
  const rows = await listUnknownBadges(ctx.db, after === undefined ? null : placeOf(after), limit + 1)
  const counted = await countUnknownBadges(ctx.db, mostCounted + 1)
  const badges = rows.slice(0, limit).map((row) => ({
    ...row,
    firstAt: row.firstAt.toString(),
    lastAt: row.lastAt.toString(),
    freeFrom: row.freeFrom?.toString() ?? null,
    freeUntil: row.freeUntil?.toString() ?? null,
  }))
  return {
    badges,
    next: rows.length > limit ? textOf(badges.at(-1)!) : null,
    count: Math.min(counted, mostCounted),
    more: counted > mostCounted,
  }
}

const textOf = ({ lastAt, sourceId, badge }: UnknownBadgePlace) => `${lastAt} ${sourceId} ${badge}`

function placeOf(text: string): UnknownBadgePlace {
  const [, lastAt, sourceId, badge] = /^(\S+) (\d{1,9}) (.+)$/s.exec(text) ?? []
  if (lastAt === undefined || !isInstant(lastAt)) throw noPage()
  return { lastAt, sourceId: Number(sourceId), badge: badge! }
}
