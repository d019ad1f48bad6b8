import { type Context, systemActor } from '../../../context.ts'
import {
  advanceRun,
  claimRun,
  countFailure,
  endRun,
  findRun,
  loadListed,
  type RecomputeRunRow,
} from '../../../db/days/recompute-runs.ts'
import { loadPeopleIds } from '../../../db/days/verify.ts'
import type { Db } from '../../../db/kit/connect.ts'
import { lockPeople } from '../../../db/kit/locks.ts'
import { inTransaction } from '../../../db/kit/transaction.ts'
import { changedDays } from '../changed-days.ts'
import { chunkOf, keysOf } from '../recompute-range.ts'
import { toldChanges, withNames } from '../told-changes.ts'
import { writeWorkDays } from '../write-work-days.ts'
import { recordRunInAudit } from './record-run-in-audit.ts'

const mostListed = 200
/** A run that breaks off so often in a row at the same people is given up, and says so. */
const mostFailures = 5

/**
 * Goes on with the runs that were asked for, until none is left: some people at a time, each time in a
 * transaction with how far the run is, so that who is killed in the middle has done nothing twice and another
 * worker goes on behind it.
 */
export async function workRecomputes(ctx: Context, options: { signal?: AbortSignal } = {}): Promise<void> {
  while (!options.signal?.aborted && (await workSome(ctx))) {
    // The next people.
  }
}

async function workSome(ctx: Context): Promise<boolean> {
  let at: number | null = null
  try {
    return await inTransaction(ctx.db, async (tx) => {
      const run = await claimRun(tx)
      if (run === null) return false
      at = run.id
      const ids = await loadPeopleIds(tx, run.doneThrough, chunkOf(run), run.employeeIds)
      if (ids.length === 0) await end(ctx, tx, run, 'finished')
      else await workPeople(ctx, tx, run, ids)
      return true
    })
  } catch (error) {
    if (at !== null) await giveUpAfterMany(ctx, at)
    throw error
  }
}

async function workPeople(ctx: Context, tx: Db, run: RecomputeRunRow, ids: readonly number[]): Promise<void> {
  await lockPeople(tx, ids)
  const keys = keysOf(ids, run)
  const changes = toldChanges(await changedDays(ctx, tx, keys))
  if (run.applies !== null) await writeWorkDays(ctx, tx, keys)
  const room = mostListed - (await loadListed(tx, run.id)).length
  await advanceRun(tx, run.id, {
    through: ids.at(-1)!,
    people: ids.length,
    days: keys.length,
    changed: changes.length,
    listed: await withNames(tx, changes.slice(0, room)),
  })
}

async function end(ctx: Context, tx: Db, run: RecomputeRunRow, state: 'finished' | 'failed'): Promise<void> {
  await endRun(tx, run.id, state, ctx.clock.now())
  const { people, days, changed } = run
  if (run.applies !== null)
    await recordRunInAudit(tx, ctx, systemActor, 'end-recompute', run, {
      ...{ people, days, changed, finished: state === 'finished' },
    })
}

async function giveUpAfterMany(ctx: Context, id: number): Promise<void> {
  await inTransaction(ctx.db, async (tx) => {
    if ((await countFailure(tx, id)) < mostFailures) return
    const run = await findRun(tx, id)
    if (run?.state === 'running') await end(ctx, tx, run, 'failed')
  })
}
