import { type Context, systemActor } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { everythingChanged, notifyChanged } from '../../db/kit/notify.ts'
import { claimRun, countRunFailure, type RunRow, saveRunProgress } from '../../db/kit/runs.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { deleteOldRows, tablesToPurge } from '../../db/retention/purge.ts'
import { recordAudit } from '../access/record-audit.ts'
import { type KeptTexts, purgeKind } from './retention.ts'

/** So many rows go in one transaction: nobody waits long for it, nor it for long work of others. */
const rowsAtOnce = 5_000
/** A purge that breaks off so often in a row is given up, and says so. */
const mostFailures = 5

/** Where this worker is in a table; another one begins the table anew and finds what is left. */
interface Place {
  run: number
  table: number
  after: string
  /** Whether this pass took anything: rows that rest on each other go in one after the other. */
  took: boolean
}

const start = '(0,0)'

/**
 * Goes on with the purge that was asked for until nothing is left of it, some rows at a time, each time in a
 * transaction with how far it is. Killed in the middle, another worker goes on; two at once take turns.
 */
export async function workPurge(
  ctx: Context,
  { signal, most = rowsAtOnce }: { signal?: AbortSignal; most?: number } = {},
): Promise<void> {
  let place: Place | null = null
  do {
    let at: RunRow<KeptTexts> | null = null
    try {
      place = await inTransaction(ctx.db, async (tx) => {
        at = await claimRun<KeptTexts>(tx, purgeKind)
        return at && (await purgeSome(ctx, tx, at, place, most))
      })
    } catch (error) {
      if (at !== null) await giveUpAfterMany(ctx, at)
      throw error
    }
  } while (place !== null && !signal?.aborted)
}

/** Null once it is done. */
async function purgeSome(
  ctx: Context,
  tx: Db,
  run: RunRow<KeptTexts>,
  known: Place | null,
  most: number,
): Promise<Place | null> {
  const same = known !== null && known.run === run.id && known.table === run.lastPerson
  const place = same ? known : { run: run.id, table: run.lastPerson, after: start, took: false }
  const table = tablesToPurge[place.table]
  if (table === undefined) {
    await saveRunProgress(tx, run.id, { ...run, finishedAt: ctx.clock.now() })
    await recordEnd(tx, ctx, run, true)
    return null
  }
  const { gone, last } = await deleteOldRows(tx, table, place.after, most)
  const passed = gone < most
  const took = place.took || gone > 0
  const next =
    passed && !took
      ? { ...place, table: place.table + 1, after: start }
      : { ...place, after: passed ? start : last!, took: took && !passed }
  await saveRunProgress(tx, run.id, {
    done: run.done + gone,
    lastPerson: next.table,
    counts: gone === 0 ? run.counts : { ...run.counts, [table]: (run.counts[table] ?? 0) + gone },
    finishedAt: null,
  })
  return next
}

async function giveUpAfterMany(ctx: Context, run: RunRow<KeptTexts>): Promise<void> {
  await inTransaction(ctx.db, async (tx) => {
    if (await countRunFailure(tx, run.id, { most: mostFailures, at: ctx.clock.now() }))
      await recordEnd(tx, ctx, run, false)
  })
}

/** In the audit and on open pages. */
async function recordEnd(
  tx: Db,
  ctx: Context,
  { asked, askedBy, done, counts }: RunRow<KeptTexts>,
  finished: boolean,
): Promise<void> {
  await recordAudit(tx, ctx, systemActor, {
    action: 'end-purge',
    subject: 'company',
    details: { ...asked, askedBy, rows: done, ...counts, finished },
  })
  await notifyChanged(tx, everythingChanged)
}
