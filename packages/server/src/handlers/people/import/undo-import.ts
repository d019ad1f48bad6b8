import type { Actor, Context } from '../../../context.ts'
import { lockOrganisation } from '../../../db/kit/locks.ts'
import { listGivenBadges, listTouched, stampUndone } from '../../../db/people/imports/become.ts'
import { findOtherwise } from '../../../db/people/imports/find-otherwise.ts'
import { findImport, type ImportRecord } from '../../../db/people/imports/read-imports.ts'
import { countStanding, deletePeople, deleteUnusedDepartments } from '../../../db/people/imports/undo.ts'
import { ConflictError, NotFoundError } from '../../../errors.ts'
import { assertMayForCompany } from '../../access/assert-may.ts'
import { recordAudit } from '../../access/record-audit.ts'
import { carryOut } from '../../days/carry-out.ts'
import { withdrawBadges } from '../../sources/take-back-badges.ts'
import { becomeSide, type ImportDone } from './apply-import.ts'

/**
 * Takes an import back while nothing newer stands on it: whoever it changed becomes what she was, whoever it
 * added goes, and departments that it added go where nobody uses them. Taken back twice, the second does
 * nothing.
 * @throws NotFoundError, ForbiddenError
 * @throws ConflictError naming what stands on it
 */
export async function undoImport(
  ctx: Context,
  actor: Actor,
  { id, dryRun = false }: { id: number; dryRun?: boolean },
): Promise<ImportDone> {
  assertMayForCompany(actor, 'import-people')
  const { done, effect } = await carryOut(ctx, { dryRun }, async (tx) => {
    await lockOrganisation(tx)
    const list = await findImport(tx, id, { forUpdate: true })
    if (!list) throw new NotFoundError('This import')
    if (list.undoneAt !== null) return { changed: false, plans: 0 }
    if (list.appliedAt === null)
      throw new ConflictError(
        'This list was not applied yet: there is nothing to take back.',
        'import-not-applied',
      )
    const { count, first } = await findOtherwise(tx, id, 'after')
    if (count > 0) throw standing(`${count} people have changed since, such as ${first.join(', ')}`)
    const plans = await undo({ ...ctx, db: tx }, actor, list)
    return { changed: true, plans }
  })
  return { changed: done.changed, effect }
}

async function undo(ctx: Context, actor: Actor, list: ImportRecord): Promise<number> {
  const { db: tx } = ctx
  const { added } = await listTouched(tx, list.id)
  const said = Object.entries(await countStanding(tx, added))
  if (said.length > 0)
    throw standing(
      `people whom it added have ${said.map(([what, count]) => `${what} (${count})`).join(', ')}`,
    )
  const badges = await listGivenBadges(tx, list.id)
  if (badges.length > 0)
    await withdrawBadges(
      ctx,
      actor,
      badges.map((badge) => ({ ...badge, validFrom: null, validUntil: null })),
    )
  const plans = await becomeSide(ctx, actor, list, 'before')
  await deletePeople(tx, added)
  const names = list.departments.map((path) => path.split('/').at(-1)!)
  const departments = await deleteUnusedDepartments(tx, names)
  await stampUndone(tx, list.id, actor.name, ctx.clock.now())
  await recordAudit(tx, ctx, actor, {
    action: 'undo-import',
    subject: `import:${list.id}`,
    details: { file: list.fileName, removed: added.length, departments, plans },
  })
  return plans
}

const standing = (what: string) =>
  new ConflictError(
    `Something newer stands on this import: ${what}. Take that back first, or correct what is wrong by itself.`,
    'import-stood-on',
  )
