import type { Actor, Context } from '../../context.ts'
import {
  listDifferingDays,
  recountSourceDays,
  replaceDifferingDays,
  type SourceDay,
} from '../../db/ingest/source-days.ts'
import { lockSource } from '../../db/kit/locks.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { InvalidInputError } from '../../errors.ts'
import { assertOwnSource } from './assert-own-source.ts'

export interface CompareDaysInput {
  sourceId: number
  from: string
  to: string
  /** What the source holds now; a date of the range that is not here holds nothing. */
  days: readonly SourceDay[]
}

/**
 * Says on which dates what the source holds differs from everything it ever sent: those dates are to be sent
 * again. Where both sides have as many rows and only the sums differ, the rows are counted anew first: a sum
 * may be of an older edition of the hash, as a server of the version before wrote it during an upgrade.
 * @throws InvalidInputError if a date lies outside of the range or stands there twice
 */
export async function compareDays(
  ctx: Context,
  actor: Actor,
  input: CompareDaysInput,
): Promise<{ differing: string[] }> {
  const { sourceId, days } = input
  assertOwnSource(actor, sourceId)
  checkDays(input)
  const found = await listDifferingDays(ctx.db, sourceId, input, days)
  const doubtful = found.filter(({ sameRows }) => sameRows).map(({ date }) => date)
  return await inTransaction(ctx.db, async (tx) => {
    await lockSource(tx, sourceId)
    if (doubtful.length > 0) await recountSourceDays(tx, sourceId, doubtful)
    const differing = await listDifferingDays(tx, sourceId, input, days)
    const held = new Map(days.map((day) => [day.date, day]))
    const kept = differing.map(({ date }) => held.get(date) ?? { date, rows: 0, hashSum: '0' })
    await replaceDifferingDays(tx, sourceId, input, kept, ctx.clock.now())
    return { differing: differing.map(({ date }) => date) }
  })
}

function checkDays({ from, to, days }: CompareDaysInput): void {
  const dates = new Set<string>()
  for (const { date } of days) {
    if (date < from || date > to)
      throw new InvalidInputError([{ field: 'days', message: `${date} lies outside of from and to.` }])
    if (dates.has(date))
      throw new InvalidInputError([{ field: 'days', message: `${date} stands there twice.` }])
    dates.add(date)
  }
}
