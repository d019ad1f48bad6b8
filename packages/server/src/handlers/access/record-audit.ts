import type { Actor, Context } from '../../context.ts'
import { type AuditEvent, insertAuditEventOnce, insertAuditEvents } from '../../db/access/audit.ts'
import type { Db } from '../../db/kit/connect.ts'

export interface AuditEntry {
  action: string
  subject: string
  employeeId?: number | null
  onBehalfOf?: string | null
  before?: unknown
  after?: unknown
  reason?: string | null
  details?: Record<string, unknown>
}

/** Writes a line of the audit, in the transaction of what it tells. */
export async function recordAudit(tx: Db, ctx: Context, actor: Actor, entry: AuditEntry): Promise<void> {
  await insertAuditEvents(tx, [eventOf(ctx, actor, entry)])
}

/** Writes a line for each, where one act changes the records of many. */
export async function recordAudits(
  tx: Db,
  ctx: Context,
  actor: Actor,
  entries: readonly AuditEntry[],
): Promise<void> {
  await insertAuditEvents(
    tx,
    entries.map((entry) => eventOf(ctx, actor, entry)),
  )
}

/**
 * What is done again and again is one line a quarter of an hour: a page that reads itself anew, an agent that
 * pushes.
 */
const onceMinutes = 15

/**
 * Takes down that somebody read another person's record, before it is read. Reading one's own is nobody's
 * business.
 */
export async function recordReading(ctx: Context, actor: Actor, entry: AuditEntry): Promise<void> {
  if (actor.kind === 'system') return
  if (actor.kind === 'person' && entry.employeeId && entry.employeeId === actor.employeeId) return
  await recordOnce(ctx.db, ctx, actor, entry)
}

/** Takes down from where a source pushes; the rows themselves say when each came. */
export async function recordPush(tx: Db, ctx: Context, actor: Actor, sourceId: number): Promise<void> {
  if (actor.kind !== 'source') return
  await recordOnce(tx, ctx, actor, { action: 'record-punches', subject: `source:${sourceId}` })
}

/** Writes a line unless the same one was written in the last quarter of an hour. */
export async function recordOnce(db: Db, ctx: Context, actor: Actor, entry: AuditEntry): Promise<void> {
  const since = ctx.clock.now().subtract({ minutes: onceMinutes })
  await insertAuditEventOnce(db, eventOf(ctx, actor, entry), since)
}

const eventOf = (ctx: Context, actor: Actor, entry: AuditEntry): AuditEvent => ({
  at: ctx.clock.now(),
  actor: `${actor.kind}:${actor.name}`,
  userId: actor.kind === 'person' ? actor.userId : null,
  address: actor.address,
  action: entry.action,
  subject: entry.subject,
  employeeId: entry.employeeId ?? null,
  onBehalfOf: entry.onBehalfOf ?? null,
  before: entry.before ?? null,
  after: entry.after ?? null,
  reason: entry.reason ?? null,
  details: entry.details ?? {},
})
