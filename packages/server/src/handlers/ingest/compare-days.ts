import type { Actor, Context } from '../../context.ts'
import { findDifferingDays, type SourceDay } from '../../db/ingest/source-days.ts'
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
 * again. Writes nothing.
 * @throws InvalidInputError if a date lies outside of the range or stands there twice
 */
export async function compareDays(
  ctx: Context,
  actor: Actor,
  input: CompareDaysInput,
): Promise<{ differing: string[] }> {
  assertOwnSource(actor, input.sourceId)
  const dates = new Set<string>()
  for (const { date } of input.days) {
    if (date < input.from || date > input.to)
      throw new InvalidInputError([{ field: 'days', message: `${date} lies outside of from and to.` }])
    if (dates.has(date))
      throw new InvalidInputError([{ field: 'days', message: `${date} stands there twice.` }])
    dates.add(date)
  }
  return { differing: await findDifferingDays(ctx.db, input.sourceId, input, input.days) }
}
