import type { Actor, Context } from '../../../context.ts'
import { addPlanAheadJob } from '../../../db/kit/jobs.ts'
import { lockOrganisation, lockPeople } from '../../../db/kit/locks.ts'
import { everythingChanged, notifyChanged } from '../../../db/kit/notify.ts'
import {
  insertPeople,
  listGivenBadges,
  listTouched,
  nameAddedDepartments,
  replaceFacts,
  type Side,
  stampApplied,
} from '../../../db/people/imports/become.ts'
import { findOtherwise } from '../../../db/people/imports/find-otherwise.ts'
import { findImport, type ImportRecord } from '../../../db/people/imports/read-imports.ts'
import { loadEmployments } from '../../../db/people/people.ts'
import { ConflictError, InvalidInputError, NotFoundError } from '../../../errors.ts'
import { assertMayForCompany, assertNotOwn } from '../../access/assert-may.ts'
import { recordAudit } from '../../access/record-audit.ts'
import { type ChangeEffect, carryOut } from '../../days/carry-out.ts'
import { markEmploymentDates } from '../../days/marks.ts'
import { replanPeople } from '../../plans/generate-work-plans.ts'
import { giveBadges } from '../../sources/assign-badges.ts'
import { addDepartments, changedSince } from './add-departments.ts'

export interface ImportDone {
  /** False if it stood so already: it was applied, or taken back, before. */
  changed: boolean
  effect: ChangeEffect
}

/**
 * Does what a list that was looked at said it would: all rows that were not refused, or none. Applied twice,
 * the second does nothing.
 * @throws NotFoundError, ForbiddenError
 * @throws ConflictError if what is stored changed since, or it was taken back: look at the list again
 * @throws InvalidInputError without a reason where days that are over change
 */
export async function applyImport(
  ctx: Context,
  actor: Actor,
  { id, reason, dryRun = false }: { id: number; reason: string | null; dryRun?: boolean },
): Promise<ImportDone> {
  assertMayForCompany(actor, 'import-people')
  const { done, effect } = await carryOut(ctx, { dryRun }, async (tx) => {
    await lockOrganisation(tx)
    const list = await findImport(tx, id, { forUpdate: true })
    if (!list) throw new NotFoundError('This import')
    if (list.undoneAt !== null)
      throw new ConflictError('This import was taken back. Bring the list in anew.', 'import-undone')
    if (list.appliedAt !== null) return { changed: false, plans: 0 }
    checkReason(list, reason)
    const otherwise = await findOtherwise(tx, id, 'before')
    if (otherwise.count > 0) throw changedSince(otherwise.first)
    const plans = await refusedAsOutdated(() => apply({ ...ctx, db: tx }, actor, list))
    await recordAudit(tx, ctx, actor, {
      action: 'import-people',
      subject: `import:${id}`,
      reason,
      details: { file: list.fileName, ...list.counts, plans },
    })
    return { changed: true, plans }
  })
  return { changed: done.changed, effect }
}

async function apply(ctx: Context, actor: Actor, list: ImportRecord): Promise<number> {
  const { db: tx } = ctx
  const { named, added } = await addDepartments(tx, list.departments, list.validFrom)
  await nameAddedDepartments(tx, list.id, named)
  await insertPeople(tx, list.id)
  const badges = await listGivenBadges(tx, list.id)
  if (badges.length > 0)
    await giveBadges(
      ctx,
      actor,
      badges.map((badge) => ({ ...badge, validFrom: null, validUntil: null })),
    )
  const plans = await becomeSide(ctx, actor, list, 'after')
  await stampApplied(tx, list.id, { by: actor.name, at: ctx.clock.now(), departments: added })
  return plans
}

/** Everybody of the import becomes what a side says, days are marked and plans made again; says how many. */
export async function becomeSide(
  ctx: Context,
  actor: Actor,
  list: ImportRecord,
  side: Side,
): Promise<number> {
  const { db: tx } = ctx
  const { added, changed, employed, planned } = await listTouched(tx, list.id)
  assertNotOwn(actor, 'manage-people', changed)
  await lockPeople(tx, changed)
  const before = await loadEmployments(tx, employed)
  await replaceFacts(tx, list.id, side, { by: actor.name, at: ctx.clock.now() })
  if (employed.length > 0) await markEmploymentDates(tx, before, await loadEmployments(tx, employed))
  const planning = side === 'after' ? [...added, ...planned] : planned
  const { changed: plans } = await replanPeople(ctx, tx, planning, null)
  // Where nothing is planned yet, a pattern of the company may wait for its first people.
  if (plans === 0 && planning.length > 0) await addPlanAheadJob(tx)
  await notifyChanged(tx, everythingChanged)
  return plans
}

/** What a number, name, badge or place that came or went meanwhile says to PostgreSQL. */
const clashes = new Set(['23503', '23505', '23P01', '23514'])

async function refusedAsOutdated<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (clashes.has(String((error as { code?: unknown }).code))) throw changedSince(['another entry'])
    throw error
  }
}

function checkReason({ changesSince }: ImportRecord, reason: string | null): void {
  if (changesSince === null || reason?.trim()) return
  throw new InvalidInputError([
    {
      field: 'reason',
      message: `The list changes days that are over, from ${changesSince} on. Give a reason.`,
      code: 'reason-needed',
    },
  ])
}
