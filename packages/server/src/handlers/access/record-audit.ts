import type { Actor, Context } from '../../context.ts'
import { type AuditEvent, insertAuditEvent, insertReading } from '../../db/access/audit.ts'
import type { Db } from '../../db/connect.ts'

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
  await insertAuditEvent(tx, eventOf(ctx, actor, entry))
}

/** A page that is open reads itself again and again; that is one reading a quarter of an hour. */
const readingMinutes = 15

/** Takes down that somebody read another person's record, before it is read. Reading one's own is nobody's business. */
export async function recordReading(ctx: Context, actor: Actor, entry: AuditEntry): Promise<void> {
  if (actor.kind === 'system') return
  if (actor.kind === 'person' && entry.employeeId && entry.employeeId === actor.employeeId) return
  const since = ctx.clock.now().subtract({ minutes: readingMinutes })
  await insertReading(ctx.db, eventOf(ctx, actor, entry), since)
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
