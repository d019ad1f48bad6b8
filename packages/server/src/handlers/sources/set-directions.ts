import type { Direction } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { lockOrganisation, lockSource } from '../../db/kit/locks.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { findSource, loadSourceSettings } from '../../db/sources/sources.ts'
import { NotFoundError } from '../../errors.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { changeDirections } from './change-directions.ts'

/**
 * A person says what the direction codes of a source mean; no agent changes it after that. Stored punches are
 * read anew and their days derived again. Saying the same again changes nothing.
 * @throws ForbiddenError, NotFoundError
 */
export async function setDirections(
  ctx: Context,
  actor: Actor,
  input: { sourceId: number; directions: Readonly<Record<string, Direction>> },
): Promise<{ punchesChanged: number }> {
  assertMayForCompany(actor, 'manage-sources')
  const { sourceId, directions } = input
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    await lockSource(tx, sourceId)
    if (!(await findSource(tx, sourceId))) throw new NotFoundError(`Source ${sourceId}`)
    const [before] = await loadSourceSettings(tx, sourceId)
    const punchesChanged = await changeDirections(tx, sourceId, directions, 'person')
    await recordAudit(tx, ctx, actor, {
      action: 'set-directions',
      subject: `source:${sourceId}`,
      before: { directions: before?.directions },
      after: { directions },
      details: { punchesChanged },
    })
    return { punchesChanged }
  })
}
