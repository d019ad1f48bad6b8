import type { Actor, Context } from '../../context.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { findSource, updateSourceNameEn } from '../../db/sources/sources.ts'
import { InvalidInputError, NotFoundError } from '../../errors.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'

const mostLetters = 200

/**
 * Says what a source is called in English; empty for no name but its own. Saying it again changes nothing.
 * @throws InvalidInputError for a name that is too long
 * @throws NotFoundError if there is no such source
 */
export async function nameSource(
  ctx: Context,
  actor: Actor,
  input: { sourceId: number; nameEn: string },
): Promise<void> {
  assertMayForCompany(actor, 'manage-sources')
  const nameEn = input.nameEn.trim()
  if (nameEn.length > mostLetters)
    throw new InvalidInputError([
      { field: 'nameEn', message: `is longer than ${mostLetters} letters. Shorten it.` },
    ])
  await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    const source = await findSource(tx, input.sourceId)
    if (!source) throw new NotFoundError(`Source ${input.sourceId}`)
    if (!(await updateSourceNameEn(tx, input.sourceId, nameEn))) return
    await recordAudit(tx, ctx, actor, {
      action: 'name-source',
      subject: `source:${input.sourceId}`,
      before: { nameEn: source.name_en },
      after: { nameEn },
    })
  })
}
