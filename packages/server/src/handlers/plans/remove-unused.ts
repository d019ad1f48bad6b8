import type { Actor, Context } from '../../context.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { deletePattern, listPatterns } from '../../db/plans/patterns.ts'
import { deleteShift, listShifts } from '../../db/plans/shifts.ts'
import { ConflictError } from '../../errors.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { patternsWith } from './pattern-turns.ts'
import { patternOf } from './save-pattern.ts'
import { shiftOf } from './save-shift.ts'

/* What was added by mistake. What somebody was ever planned by is retired instead. */

const firstDate = '0001-01-01'

/**
 * Removes a shift that nothing has.
 * @throws NotFoundError for one that is not there
 * @throws ConflictError if a pattern or an override has it, or had
 */
export async function removeShift(
  ctx: Context,
  actor: Actor,
  { id }: { id: number },
): Promise<{ changed: boolean }> {
  assertMayForCompany(actor, 'manage-plans')
  await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    const { name, code } = shiftOf(await listShifts(tx), id)
    if ((await patternsWith(tx, id, firstDate)).length > 0 || !(await deleteShift(tx, id)))
      throw new ConflictError(
        `“${name}” is or was in a pattern or in somebody's plan. Retire it on a date instead.`,
        'shift-was-used',
      )
    await recordAudit(tx, ctx, actor, {
      action: 'remove-shift',
      subject: `shift:${id}`,
      before: { name, code },
    })
  })
  return { changed: true }
}

/**
 * Removes a pattern by which nobody was ever planned.
 * @throws NotFoundError for one that is not there
 * @throws ConflictError if somebody is planned by it, or was
 */
export async function removePattern(
  ctx: Context,
  actor: Actor,
  { id }: { id: number },
): Promise<{ changed: boolean }> {
  assertMayForCompany(actor, 'manage-plans')
  await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    const { name } = patternOf(await listPatterns(tx), id)
    if (!(await deletePattern(tx, id)))
      throw new ConflictError(
        `Somebody is or was planned by “${name}”. Retire it on a date instead.`,
        'pattern-was-used',
      )
    await recordAudit(tx, ctx, actor, {
      action: 'remove-pattern',
      subject: `pattern:${id}`,
      before: { name },
    })
  })
  return { changed: true }
}
