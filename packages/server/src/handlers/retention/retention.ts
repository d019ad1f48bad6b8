import {
  dateText,
  dayNumber,
  type KeptDates,
  keptDates,
  leastYears,
  mostYears,
  type RetentionPolicy,
} from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { findLastRun, type RunRow } from '../../db/kit/runs.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { countOldRows, type OldRows } from '../../db/retention/purge.ts'
import { countWaiting, loadRetention, saveRetentionPolicy } from '../../db/retention/retention.ts'
import { InvalidInputError } from '../../errors.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { todayOfCompany } from '../people/today-of.ts'

/** Of the run, among other long work. */
export const purgeKind = 'purge'

/** From which dates on is kept, as text. */
export type KeptTexts = { [Key in keyof KeptDates]: string }

export const textsOf = ({ daysFrom, factsFrom, accessFrom }: KeptDates): KeptTexts => ({
  daysFrom: dateText(daysFrom),
  factsFrom: dateText(factsFrom),
  accessFrom: dateText(accessFrom),
})

export interface PurgeRun {
  kept: KeptTexts
  askedBy: string
  askedAt: string
  reason: string
  /** Rows that were to go, and that have gone. */
  rows: number
  gone: number
  finishedAt: string | null
  failed: boolean
  /** By table. */
  counts: Record<string, number>
}

export interface Retention {
  policy: RetentionPolicy
  least: RetentionPolicy
  /** From which dates on is kept by the last purge; null before the first. */
  kept: KeptTexts | null
  run: PurgeRun | null
}

/**
 * How long days and the log of access are kept, and what was purged last.
 * @throws ForbiddenError
 */
export async function readRetention(ctx: Context, actor: Actor): Promise<Retention> {
  assertMayForCompany(actor, 'read-retention')
  return await shown(ctx.db)
}

async function shown(db: Db): Promise<Retention> {
  const { policy, kept } = await loadRetention(db)
  const run = await findLastRun<KeptTexts>(db, purgeKind)
  return { policy, least: leastYears, kept: kept && textsOf(kept), run: run && told(run) }
}

const told = ({
  asked,
  askedBy,
  askedAt,
  reason,
  people,
  done,
  finishedAt,
  failed,
  counts,
}: RunRow<KeptTexts>) => ({
  ...{ kept: asked, askedBy, askedAt: askedAt.toString(), reason: reason ?? '', rows: people, gone: done },
  ...{ finishedAt: finishedAt?.toString() ?? null, failed, counts },
})

/**
 * Sets how many years are kept; the next purge goes by it. Sent twice, the second does nothing.
 * @throws ForbiddenError, InvalidInputError for fewer years than the law asks for, or without a reason
 */
export async function setRetention(
  ctx: Context,
  actor: Actor,
  { daysYears, accessYears, reason }: RetentionPolicy & { reason: string },
): Promise<Retention> {
  assertMayForCompany(actor, 'purge')
  const wanted = { daysYears, accessYears }
  assertYears(wanted)
  assertReason(reason)
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    const { policy } = await loadRetention(tx)
    if (policy.daysYears !== daysYears || policy.accessYears !== accessYears) {
      await saveRetentionPolicy(tx, wanted)
      await recordAudit(tx, ctx, actor, {
        ...{
          action: 'set-retention',
          subject: 'company',
          before: policy,
          after: wanted,
          reason: reason.trim(),
        },
      })
    }
    return await shown(tx)
  })
}

const words: Record<keyof RetentionPolicy, string> = {
  daysYears: 'Records of work are kept for three years at least, by the Labour Standards Act.',
  accessYears:
    'The log of access is kept for two years at least, by the rules under the Personal Information Protection Act.',
}

function assertYears(wanted: RetentionPolicy): void {
  for (const field of ['daysYears', 'accessYears'] as const) {
    const years = wanted[field]
    if (!Number.isInteger(years) || years < leastYears[field])
      throw new InvalidInputError([{ field, code: `too-few-${field}`, message: words[field] }])
    if (years > mostYears)
      throw new InvalidInputError([
        { field, code: 'too-many-years', message: `is at most ${mostYears}: what nobody needs is not kept.` },
      ])
  }
}

/** @throws InvalidInputError */
export function assertReason(reason: string): void {
  if (reason.trim() === '')
    throw new InvalidInputError([{ field: 'reason', code: 'reason-missing', message: 'Say why.' }])
}

export interface PurgePreview {
  kept: KeptTexts
  /** What keeps earlier dates than the years would: it is to be decided first. */
  waiting: { adjustments: number; requests: number }
  rows: number
  tables: OldRows[]
}

/**
 * What a purge would take out now, table by table and month by month, and what it leaves because somebody
 * still has to decide about it. Changes nothing.
 * @throws ForbiddenError
 */
export async function previewPurge(ctx: Context, actor: Actor): Promise<PurgePreview> {
  assertMayForCompany(actor, 'purge')
  const { dates, waiting } = await datesOfNow(ctx, ctx.db)
  const kept = textsOf(dates)
  const cuts = { days: kept.daysFrom, facts: kept.factsFrom, access: kept.accessFrom }
  const tables = await countOldRows(ctx.db, cuts)
  return {
    kept,
    waiting: { adjustments: waiting.adjustments, requests: waiting.requests },
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
    tables,
  }
}

/** From which dates on is kept now, and what waits of dates before. */
export async function datesOfNow(ctx: Context, db: Db) {
  const { policy, kept } = await loadRetention(db)
  const today = dayNumber(await todayOfCompany(db, ctx.clock.now()))
  const byAge = keptDates(today, policy, null, null)
  const waiting = await countWaiting(db, byAge.daysFrom)
  return { dates: keptDates(today, policy, waiting.first, kept), waiting, kept }
}
