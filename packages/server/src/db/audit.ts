import type { Db } from './connect.ts'
import { assertTransaction } from './transaction.ts'

export interface AuditEvent {
  at: Temporal.Instant
  /** Who did it, as `kind:name`. */
  actor: string
  /** What was done, verb-noun, as the handler is called: `assign-badge`. */
  action: string
  /** What it was done to, as `kind:id`. */
  subject: string
  details: Record<string, unknown>
}

/** Writes one line of the audit in the transaction of the change itself. */
export async function insertAuditEvent(tx: Db, event: AuditEvent): Promise<void> {
  assertTransaction(tx)
  await tx
    .insertInto('audit_events')
    .values({
      at: event.at.toString(),
      actor: event.actor,
      action: event.action,
      subject: event.subject,
      details: JSON.stringify(event.details),
    })
    .execute()
}
