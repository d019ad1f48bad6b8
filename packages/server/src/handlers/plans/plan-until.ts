import type { Actor, Context } from '../../context.ts'
import { addPlanJob } from '../../db/kit/jobs.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { claimRun, findLastRun, insertRun, type RunRow } from '../../db/kit/runs.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { countEmployed } from '../../db/plans/employed.ts'
import { findPlannedRange, type PlanCounts } from '../../db/plans/work-plans.ts'
import { ConflictError, InvalidInputError } from '../../errors.ts'
import { assertMay, assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { todayOfCompany } from '../people/today-of.ts'
import { mostDays } from './generate-work-plans.ts'

/** Of the run, among other long work. */
export const planUntilKind = 'plan-until'
/** From which date until which one, both included, and until when everybody was planned before. */
export interface AskedPlans {
  from: string
  until: string
  before: string | null
}

/** How far the company is planned, and what was asked for last. */
export interface Horizon {
  /** The last date that is planned; null without any. */
  plannedUntil: string | null
  run: {
    until: string
    askedBy: string
    askedAt: string
    people: number
    done: number
    /** What was written so far, in plans of one date. */
    written: Omit<PlanCounts, 'people'>
    finishedAt: string | null
    /** It was given up: the same people could not be planned again and again. */
    failed: boolean
  } | null
}

/** Reads how far the company is planned. While a run is under way, how far it was before. */
export async function readHorizon(ctx: Context, actor: Actor): Promise<Horizon> {
  assertMay(actor, 'read-plans')
  const run = await findLastRun<AskedPlans>(ctx.db, planUntilKind)
  const planned = run && !run.finishedAt ? run.asked.before : (await findPlannedRange(ctx.db, null))?.to
  return { plannedUntil: planned ?? null, run: run && told(run) }
}

/**
 * Has a worker plan everybody from today until a date. Asked again while it is under way, by whomever, it is
 * the same run; what stands already stays as it is.
 * @throws InvalidInputError for a date that is over or more than 800 days ahead
 * @throws ConflictError while an earlier date is under way
 */
export async function planUntil(ctx: Context, actor: Actor, { until }: { until: string }): Promise<Horizon> {
  assertMayForCompany(actor, 'manage-plans')
  await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    const today = Temporal.PlainDate.from(await todayOfCompany(tx, ctx.clock.now()))
    const last = today.add({ days: mostDays - 1 }).toString()
    refuse(until < today.toString(), 'until-over', `must be ${today} or later: what is over is planned.`)
    refuse(until > last, 'until-too-far', `must be ${last} or earlier: nobody plans further ahead.`)
    const open = await claimRun<AskedPlans>(tx, planUntilKind)
    if (open !== null && open.asked.until >= until) return
    if (open !== null)
      throw new ConflictError(
        `Plans until ${open.asked.until} are being made. Ask for ${until} once they are.`,
        'plans-under-way',
      )
    const range = { from: today.toString(), to: until }
    const people = await countEmployed(tx, range)
    const before = (await findPlannedRange(tx, null))?.to ?? null
    await insertRun(tx, {
      kind: planUntilKind,
      asked: { from: range.from, until, before } satisfies AskedPlans,
      askedBy: actor.name,
      askedAt: ctx.clock.now(),
      reason: null,
      people,
    })
    await addPlanJob(tx)
    await recordAudit(tx, ctx, actor, {
      action: 'plan-until',
      subject: 'company',
      details: { ...range, people },
    })
  })
  return await readHorizon(ctx, actor)
}

/** What a run wrote so far. */
export const countsOf = ({ counts }: RunRow<AskedPlans>): PlanCounts => ({
  people: 0,
  added: 0,
  changed: 0,
  removed: 0,
  ...counts,
})

function told(run: RunRow<AskedPlans>): NonNullable<Horizon['run']> {
  const { asked, askedBy, askedAt, people, done, finishedAt, failed } = run
  const { people: _, ...written } = countsOf(run)
  return {
    until: asked.until,
    askedBy,
    askedAt: askedAt.toString(),
    ...{ people, done, written, finishedAt: finishedAt?.toString() ?? null, failed },
  }
}

function refuse(wrong: boolean, code: string, message: string): void {
  if (wrong) throw new InvalidInputError([{ field: 'until', code, message }])
}
