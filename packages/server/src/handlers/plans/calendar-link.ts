import { randomBytes } from 'node:crypto'
import type { Actor, Context } from '../../context.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import {
  findCalendarLink,
  listOwnPlans,
  removeCalendarLink,
  replaceCalendarLink,
  useCalendarLink,
} from '../../db/plans/calendar-links.ts'
import { NotFoundError } from '../../errors.ts'
import { assertMayForOwn } from '../access/assert-may.ts'
import { hashToken } from '../access/authenticate-token.ts'
import { recordAudit } from '../access/record-audit.ts'
import { todayOf } from '../people/today-of.ts'
import { loadZones } from '../people/zones.ts'

/** Whether the person has a link to her calendar, and when it was used. */
export async function readCalendarLink(ctx: Context, actor: Actor) {
  const link = await findCalendarLink(ctx.db, assertMayForOwn(actor, 'read-plans'))
  return {
    link: link
      ? { createdAt: link.createdAt.toString(), lastUsedAt: link.lastUsedAt?.toString() ?? null }
      : null,
  }
}

/**
 * Makes the link by which a calendar application reads one's own plans, in the place of the one before. Its
 * token is shown here and never again; the database keeps its hash.
 * @throws ForbiddenError for who is no employee
 */
export async function makeCalendarLink(
  ctx: Context,
  actor: Actor,
  { language }: { language: 'ko' | 'en' },
): Promise<{ token: string }> {
  const employeeId = assertMayForOwn(actor, 'read-plans')
  const token = `rcc_${randomBytes(32).toString('base64url')}`
  await inTransaction(ctx.db, async (tx) => {
    await replaceCalendarLink(tx, { employeeId, hash: hashToken(token), language, at: ctx.clock.now() })
    await recordAudit(tx, ctx, actor, {
      action: 'make-calendar-link',
      subject: `employee:${employeeId}`,
      employeeId,
    })
  })
  return { token }
}

/** Ends one's link; without one it does nothing. */
export async function revokeCalendarLink(ctx: Context, actor: Actor): Promise<{ changed: boolean }> {
  const employeeId = assertMayForOwn(actor, 'read-plans')
  return await inTransaction(ctx.db, async (tx) => {
    const changed = await removeCalendarLink(tx, employeeId)
    if (changed)
      await recordAudit(tx, ctx, actor, {
        action: 'revoke-calendar-link',
        subject: `employee:${employeeId}`,
        employeeId,
      })
    return { changed }
  })
}

const daysBefore = 31
const daysAhead = 92

export interface CalendarEvent {
  /** The same whenever it is read, so that a calendar moves it and does not double it. */
  uid: string
  title: string
  /** Milliseconds since 1970; of a whole day its date. */
  when: { startAt: number; endAt: number } | { date: string }
}

/**
 * What a calendar application shows of the person whose link it has: her shifts and holidays, and nothing
 * else of her or of anybody.
 * @throws NotFoundError for a token that is none, was revoked, or whose person has no account any more
 */
export async function readCalendarFeed(ctx: Context, token: string): Promise<CalendarEvent[]> {
  const now = ctx.clock.now()
  const link = await useCalendarLink(ctx.db, hashToken(token), now)
  if (!link) throw new NotFoundError('This calendar')
  const { employeeId, language } = link
  const today = Temporal.PlainDate.from((await todayOf(ctx.db, now, [employeeId])).get(employeeId)!)
  const zones = await loadZones(ctx.db, [employeeId])
  const rows = await listOwnPlans(ctx.db, employeeId, {
    from: today.subtract({ days: daysBefore }).toString(),
    to: today.add({ days: daysAhead }).toString(),
  })
  return rows.flatMap(({ date, day, segments, shift, holidays }): CalendarEvent[] => {
    const zone = zones.zoneOn(employeeId, day)
    const at = (minutes: number) =>
      Temporal.PlainDateTime.from(date).add({ minutes }).toZonedDateTime(zone).epochMilliseconds
    return [
      ...segments.map(([start, end], place) => ({
        uid: `plan-${employeeId}-${date}-${place}@rollcall`,
        title: shift ?? (language === 'ko' ? '근무' : 'Work'),
        when: { startAt: at(start), endAt: at(end) },
      })),
      ...(holidays ?? []).map((title, place) => ({
        uid: `holiday-${employeeId}-${date}-${place}@rollcall`,
        title,
        when: { date },
      })),
    ]
  })
}
