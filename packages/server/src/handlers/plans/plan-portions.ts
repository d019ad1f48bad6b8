import { type Context, systemActor } from '../../context.ts'
import { lockPeople } from '../../db/kit/locks.ts'
import { everythingChanged, notifyChanged } from '../../db/kit/notify.ts'
import { claimRun, countRunFailure, type RunRow, saveRunProgress } from '../../db/kit/runs.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { listEmployed } from '../../db/plans/employed.ts'
import { recordAudit } from '../access/record-audit.ts'
import { planPeople } from './generate-work-plans.ts'
import { type AskedPlans, countsOf, planUntilKind } from './plan-until.ts'

const peopleAtOnce = 200
/** A run that breaks off so often in a row at the same people is given up, and says so. */
const mostFailures = 5

/**
 * Goes on with what people asked to be planned, portion by portion, until it is done. Any number of workers
 * side by side; stopped or killed in the middle, the next one goes on behind the last portion.
 */
export async function planPortions(ctx: Context, { signal }: { signal?: AbortSignal } = {}): Promise<void> {
  while (!signal?.aborted && (await planSome(ctx))) {
    // What is done is committed.
  }
}

async function planSome(ctx: Context): Promise<boolean> {
  let at: RunRow<AskedPlans> | null = null
  try {
    return await inTransaction(ctx.db, async (tx) => {
      at = await claimRun<AskedPlans>(tx, planUntilKind)
      return at !== null && (await planPortion({ ...ctx, db: tx }, at))
    })
  } catch (error) {
    if (at !== null) await giveUpAfterMany(ctx, at)
    throw error
  }
}

async function giveUpAfterMany(ctx: Context, run: RunRow<AskedPlans>): Promise<void> {
  await inTransaction(ctx.db, async (tx) => {
    if (await countRunFailure(tx, run.id, { most: mostFailures, at: ctx.clock.now() }))
      await recordEnd({ ...ctx, db: tx }, run, false)
  })
}

/** In the audit and on open pages. */
async function recordEnd(ctx: Context, run: RunRow<AskedPlans>, finished: boolean): Promise<void> {
  const { asked, askedBy, done } = run
  const { people, ...written } = countsOf(run)
  await recordAudit(ctx.db, ctx, systemActor, {
    action: 'planned-until',
    subject: 'company',
    details: { from: asked.from, to: asked.until, askedBy, looked: done, people, ...written, finished },
  })
  await notifyChanged(ctx.db, everythingChanged)
}

/** Returns whether there is more to do. */
async function planPortion(ctx: Context, run: RunRow<AskedPlans>): Promise<boolean> {
  const { db: tx } = ctx
  const { id, asked, done, lastPerson } = run
  const range = { from: asked.from, to: asked.until }
  const ids = await listEmployed(tx, range, lastPerson, peopleAtOnce, null)
  const { people, ...written } = countsOf(run)
  if (ids.length === 0) {
    await saveRunProgress(tx, id, { ...run, finishedAt: ctx.clock.now() })
    await recordEnd(ctx, run, true)
    return false
  }
  await lockPeople(tx, ids)
  const more = await planPeople(tx, ids, range)
  await saveRunProgress(tx, id, {
    done: done + ids.length,
    lastPerson: ids.at(-1)!,
    counts: {
      people: people + more.people,
      added: written.added + more.added,
      changed: written.changed + more.changed,
      removed: written.removed + more.removed,
    },
    finishedAt: null,
  })
  return true
}
