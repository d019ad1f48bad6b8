import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

export interface AuditEvent {
  at: Temporal.Instant
  /** Who did it, as `kind:name`. */
  actor: string
  userId: string | null
  /** The network address it came from. */
  address: string | null
  /** What was done, verb-noun, as the handler is called: `assign-badges`. */
  action: string
  /** What it was done to, as `kind:id`. */
  subject: string
  /** Whose record it is about. */
  employeeId: number | null
  /** The user in whose place it was done: `user:e-mail`. */
  onBehalfOf: string | null
  before: unknown
  after: unknown
  reason: string | null
  details: Record<string, unknown>
}

const values = (event: AuditEvent) => sql`
  ${event.at.toString()}::timestamptz, ${event.actor}, ${event.userId}, ${event.address}, ${event.action}, ${event.subject}, ${event.employeeId}::int,
  ${event.onBehalfOf}, ${jsonOf(event.before)}::jsonb, ${jsonOf(event.after)}::jsonb, ${event.reason}, ${JSON.stringify(event.details)}::jsonb
`
const jsonOf = (value: unknown) => (value === undefined || value === null ? null : JSON.stringify(value))
const columns = sql`at, actor, user_id, address, action, subject, employee_id, on_behalf_of, before, after, reason, details`

/** Writes lines of the audit in the transaction of the change itself. */
export async function insertAuditEvents(tx: Db, events: readonly AuditEvent[]): Promise<void> {
  assertTransaction(tx)
  if (events.length === 0) return
  const rows = events.map((event) => sql`(${values(event)})`)
  await sql`insert into audit_events (${columns}) values ${sql.join(rows)}`.execute(tx)
}

/**
 * Writes a line unless the same actor did the same to the same from the same address since `since`. One
 * statement, so it needs no transaction.
 */
export async function insertAuditEventOnce(
  db: Db,
  event: AuditEvent,
  since: Temporal.Instant,
): Promise<void> {
  await sql`
    insert into audit_events (${columns})
    select ${values(event)}
    where not exists (
      select from audit_events
      where actor = ${event.actor} and at >= ${since.toString()} and action = ${event.action} and subject = ${event.subject}
        and address is not distinct from ${event.address}
    )
  `.execute(db)
}
