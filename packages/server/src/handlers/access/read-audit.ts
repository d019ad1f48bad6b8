import type { Actor, Context, PersonActor } from '../../context.ts'
import {
  type AuditFilter,
  type AuditRow,
  listAuditEvents,
  listAuditNames,
  listOwnEvents,
} from '../../db/access/read-audit.ts'
import { assertMayForCompany } from './assert-may.ts'
import { recordReading } from './record-audit.ts'

export interface ReadAuditInput {
  actor?: string | undefined
  action?: string | undefined
  employeeId?: number | undefined
  /** Instants. */
  from?: string | undefined
  until?: string | undefined
  before?: number | undefined
  limit: number
}

/**
 * Who did what, the newest first, and what the numbers in it stand for; the next page begins before the last
 * line of this one.
 */
export async function readAudit(ctx: Context, actor: Actor, input: ReadAuditInput) {
  assertMayForCompany(actor, 'read-audit')
  await recordReading(ctx, actor, { action: 'read-audit', subject: 'audit' })
  const filter: AuditFilter = {
    actor: input.actor ?? null,
    action: input.action ?? null,
    employeeId: input.employeeId ?? null,
    from: input.from ? Temporal.Instant.from(input.from) : null,
    until: input.until ? Temporal.Instant.from(input.until) : null,
    before: input.before ?? null,
  }
  return {
    events: (await listAuditEvents(ctx.db, filter, input.limit)).map(shownEvent),
    names: await listAuditNames(ctx.db),
  }
}

const mostReadings = 100

/**
 * Who looked at or changed the record of the person who asks, with the roles they had, and when; from where
 * is for auditors.
 */
export async function readOwnAudit(ctx: Context, actor: PersonActor) {
  if (actor.employeeId === null) return { events: [] }
  const rows = await listOwnEvents(ctx.db, actor.employeeId, mostReadings)
  return { events: rows.map(({ at, ...row }) => ({ ...row, at: at.toString() })) }
}

const shownEvent = ({ at, ...row }: AuditRow) => ({ ...row, at: at.toString() })
