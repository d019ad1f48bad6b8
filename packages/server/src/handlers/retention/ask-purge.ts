import type { Actor, Context } from '../../context.ts'
import { addPurgeJob } from '../../db/kit/jobs.ts'
import { lockOrganisation, lockSource } from '../../db/kit/locks.ts'
import { claimRun, insertRun } from '../../db/kit/runs.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { moveKeptDates } from '../../db/retention/retention.ts'
import { listSources, webSourceId } from '../../db/sources/sources.ts'
import { listUnknownSince, recountUnknownBadges } from '../../db/sources/unknown-badges.ts'
import { ConflictError } from '../../errors.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import {
  assertReason,
  datesOfNow,
  type KeptTexts,
  previewPurge,
  purgeKind,
  type Retention,
  readRetention,
  textsOf,
} from './retention.ts'

/**
 * Has a worker take out what a preview showed, named by the dates from which on is kept. From this moment on
 * nothing older is derived, planned or stored, also where an agent still sends it. Asked again while it is
 * under way it is the same purge, and once nothing is left it does nothing.
 * @throws ForbiddenError, InvalidInputError without a reason
 * @throws ConflictError `retention-changed` where other dates are kept than those that were looked at
 */
export async function askPurge(
  ctx: Context,
  actor: Actor,
  { daysFrom, accessFrom, reason }: Pick<KeptTexts, 'daysFrom' | 'accessFrom'> & { reason: string },
): Promise<Retention> {
  assertMayForCompany(actor, 'purge')
  assertReason(reason)
  const { rows } = await previewPurge(ctx, actor)
  await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    if ((await claimRun(tx, purgeKind)) !== null) return
    const sources = [webSourceId, ...(await listSources(tx)).map(({ id }) => id)]
    for (const id of sources) await lockSource(tx, id)
    const { dates, kept } = await datesOfNow(ctx, tx)
    const texts = textsOf(dates)
    if (texts.daysFrom !== daysFrom || texts.accessFrom !== accessFrom)
      throw new ConflictError(
        'Since you looked, other dates are kept. Look again at what would go.',
        'retention-changed',
      )
    const isNothing = rows === 0 && kept !== null && textsOf(kept).daysFrom === daysFrom
    if (isNothing && textsOf(kept).accessFrom === accessFrom) return
    const badges = await Promise.all(sources.map((id) => listUnknownSince(tx, id, texts.factsFrom)))
    await moveKeptDates(tx, dates)
    for (const [place, id] of sources.entries()) await recountUnknownBadges(tx, id, badges[place]!)
    await insertRun(tx, {
      ...{ kind: purgeKind, asked: texts, askedBy: actor.name, askedAt: ctx.clock.now() },
      ...{ reason: reason.trim(), people: rows },
    })
    await recordAudit(tx, ctx, actor, {
      ...{ action: 'begin-purge', subject: 'company', reason: reason.trim(), details: { ...texts, rows } },
    })
    await addPurgeJob(tx)
  })
  return await readRetention(ctx, actor)
}
