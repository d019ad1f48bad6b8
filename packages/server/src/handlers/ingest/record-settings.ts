import type { Direction } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { lockSource } from '../../db/kit/locks.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { findSource, loadSourceSettings } from '../../db/sources/sources.ts'
import { ConflictError, NotFoundError } from '../../errors.ts'
import { recordAudit } from '../access/record-audit.ts'
import { changeDirections } from '../sources/change-directions.ts'
import { assertOwnSource } from './assert-own-source.ts'

export interface RecordSettingsInput {
  sourceId: number
  profile: string
  directions: readonly { code: string; meaning: Direction }[]
}

/**
 * Keeps what an agent says the direction codes of its source mean, if nobody said it before: neither what a
 * person set nor what the first agent said is overwritten, for days are derived by it. Rows that came before
 * are read anew.
 * @throws ForbiddenError for another source, ConflictError for another profile
 */
export async function recordSettings(
  ctx: Context,
  actor: Actor,
  input: RecordSettingsInput,
): Promise<{ applied: boolean }> {
  const { sourceId, profile } = input
  assertOwnSource(actor, sourceId)
  return await inTransaction(ctx.db, async (tx) => {
    await lockSource(tx, sourceId)
    const source = await findSource(tx, sourceId)
    if (!source) throw new NotFoundError(`Source ${sourceId}`)
    if (source.profile !== profile)
      throw new ConflictError(
        `“${source.name}” is a source of profile ${source.profile}, not of ${profile}. Use the token of a source of that profile.`,
      )
    const settings = await loadSourceSettings(tx, sourceId)
    if (settings.some(({ directionsSaidBy }) => directionsSaidBy !== 'nobody')) return { applied: false }
    const directions = Object.fromEntries(input.directions.map(({ code, meaning }) => [code, meaning]))
    const punchesChanged = await changeDirections(tx, sourceId, directions, 'agent')
    await recordAudit(tx, ctx, actor, {
      action: 'set-directions',
      subject: `source:${sourceId}`,
      after: { directions },
      details: { punchesChanged },
    })
    return { applied: true }
  })
}
