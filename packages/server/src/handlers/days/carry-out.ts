import type { Context } from '../../context.ts'
import { findLastMark, listOwnMarks, takeMarks } from '../../db/days/marks.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockPeople } from '../../db/kit/locks.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { type ChangedDay, changedDays } from './changed-days.ts'
import { dayKey, type PersonDayKey } from './day-key.ts'
import { type DayChange, toldChanges, withNames } from './told-changes.ts'
import { writeAndTell } from './write-work-days.ts'

/** What an act changes beyond the fact that it writes. */
export interface ChangeEffect {
  /** Dates whose plan is another one, or has another origin. */
  plans: number
  days: {
    /** Dates that have begun and that the act touches. */
    looked: number
    /** Those whose result is another one. */
    changed: number
    /** False if there are more than are looked at in one act: the worker derives them. */
    complete: boolean
    /** The first of those that changed, by person and date. */
    listed: DayChange[]
  }
}

/** More are derived by the worker, so that an act holds its locks for seconds at most. */
const mostDays = 20_000
const mostListed = 200
const daysAtOnce = 5_000

/**
 * Carries out an act in one transaction together with the days that follow from it, and says what they
 * become: the fact and its days stand at once. With `dryRun` all is taken back: a preview says what the act
 * would do because the act itself was done. `act` writes the fact, marks by the doors of `days/marks`, plans
 * again, records the audit, and says how many plans it changed.
 */
export async function carryOut<T extends { plans: number }>(
  ctx: Context,
  { dryRun }: { dryRun: boolean },
  act: (tx: Db) => Promise<T>,
): Promise<{ done: T; effect: ChangeEffect }> {
  const taken: { back?: { done: T; effect: ChangeEffect } } = {}
  try {
    return await inTransaction(ctx.db, async (tx) => {
      const lastMark = await findLastMark(tx)
      const done = await act(tx)
      const days = await followDays(ctx, tx, await listOwnMarks(tx, lastMark), dryRun)
      const carried = { done, effect: { plans: done.plans, days } }
      if (!dryRun) return carried
      taken.back = carried
      throw new TakenBack()
    })
  } catch (error) {
    if (error instanceof TakenBack && taken.back) return taken.back
    throw error
  }
}

/** Ends the transaction of a dry run. */
class TakenBack extends Error {}

async function followDays(
  ctx: Context,
  tx: Db,
  marked: readonly PersonDayKey[],
  dryRun: boolean,
): Promise<ChangeEffect['days']> {
  const days = marked.slice(0, mostDays)
  const complete = days.length === marked.length
  const isWritten = !dryRun && complete && days.length > 0
  const changes = toldChanges(await (isWritten ? deriveNow(ctx, tx, days) : tryDays(ctx, tx, days)))
  return {
    looked: days.length,
    changed: changes.length,
    complete,
    listed: await withNames(tx, changes.slice(0, mostListed)),
  }
}

/** What these days would become. */
async function tryDays(ctx: Context, tx: Db, days: readonly PersonDayKey[]): Promise<ChangedDay[]> {
  const changes: ChangedDay[] = []
  for (let first = 0; first < days.length; first += daysAtOnce)
    changes.push(...(await changedDays(ctx, tx, days.slice(first, first + daysAtOnce))))
  return changes
}

/**
 * Takes the marks of these people and derives what they say, once; what others marked meanwhile goes along
 * and is not called an effect. Says what these days became.
 */
async function deriveNow(ctx: Context, tx: Db, days: readonly PersonDayKey[]): Promise<ChangedDay[]> {
  const employeeIds = [...new Set(days.map(({ employeeId }) => employeeId))]
  await lockPeople(tx, employeeIds)
  return await writeAndTell(ctx, tx, await takeMarks(tx, employeeIds), new Set(days.map(dayKey)))
}
