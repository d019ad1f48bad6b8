import type { Actor, Context } from '../../context.ts'
import { findLocalToday } from '../../db/access/user-access.ts'
import { listAttention } from '../../db/requests/pending.ts'
import { listRequests } from '../../db/requests/read-requests.ts'
import { listUserNames } from '../../db/requests/user-names.ts'
import { assertMay } from '../access/assert-may.ts'
import { recordReading } from '../access/record-audit.ts'
import { attentionOf, byConsequence } from './attention.ts'
import { shownRequests } from './shown-requests.ts'
import { loadPendingDeciders, loadWaiting } from './waiting.ts'

/** What waits for somebody's decision: what needs a look first comes first, each with why it does. */
export async function readApprovals(ctx: Context, actor: Actor, { limit }: { limit: number }) {
  const waiting = await loadWaiting(ctx, actor)
  const today = await findLocalToday(ctx.db, ctx.clock.now())
  const attention = await listAttention(
    ctx.db,
    waiting.map(({ id }) => id),
  )
  const first = attention
    .map((row) => ({ ...row, id: row.requestId, attention: attentionOf(row, today) }))
    .sort(byConsequence)
    .slice(0, limit)
  const requests = await listRequests(ctx.db, { ids: first.map(({ id }) => id) }, limit)
  const names = await listUserNames(
    ctx.db,
    waiting.flatMap(({ inPlaceOf }) => inPlaceOf ?? []),
  )
  const shown = await shownRequests(ctx, actor, requests)
  return {
    total: waiting.length,
    requests: first.flatMap((row) => {
      const request = shown.find(({ id }) => id === row.id)
      const { since, inPlaceOf } = waiting.find(({ id }) => id === row.id)!
      if (!request) return []
      return [
        {
          ...request,
          since: since.toString(),
          waitsDays: daysSince(ctx, since),
          standsInFor: inPlaceOf === null ? null : (names.get(inPlaceOf) ?? null),
          attention: row.attention,
          awayPeople: row.awayPeople,
          away: row.away,
        },
      ]
    }),
  }
}

const daysSince = ({ clock }: Context, since: Temporal.Instant) =>
  Math.floor(since.until(clock.now()).total('hours') / 24)

/** How much waits for somebody, since when, and how much of it for longer than so many days. */
export async function readWaiting(ctx: Context, actor: Actor, { days }: { days: number }) {
  const waiting = await loadWaiting(ctx, actor)
  return {
    count: waiting.length,
    late: waiting.filter(({ since }) => daysSince(ctx, since) > days).length,
    oldest: waiting[0]?.since.toString() ?? null,
  }
}

/**
 * Who keeps requests waiting for longer than so many days, and what nobody can decide: where messages are
 * sent one day, these are whom they go to.
 */
export async function readReminders(ctx: Context, actor: Actor, { days }: { days: number }) {
  assertMay(actor, 'delegate-for-others')
  await recordReading(ctx, actor, { action: 'read-requests', subject: 'requests' })
  const late = (await loadPendingDeciders(ctx)).filter(
    ({ since, deciders }) => deciders.length === 0 || daysSince(ctx, since) > days,
  )
  const each = late.flatMap(({ deciders, ...request }) => {
    const whose: (string | null)[] = deciders.length === 0 ? [null] : deciders.map(({ userId }) => userId)
    return whose.map((userId) => ({ ...request, userId }))
  })
  const names = await listUserNames(
    ctx.db,
    each.flatMap(({ userId }) => userId ?? []),
  )
  return {
    days,
    deciders: [...Map.groupBy(each, ({ userId }) => userId)].map(([userId, requests]) => ({
      userId,
      name: userId === null ? null : (names.get(userId) ?? null),
      count: requests.length,
      oldest: requests[0]!.since.toString(),
      requestIds: requests.map(({ id }) => id),
    })),
  }
}
