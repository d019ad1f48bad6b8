import type { Actor, Context } from '../../context.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { everythingChanged, notifyChanged } from '../../db/kit/notify.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { findCard, updateEmployee } from '../../db/people/person-cards.ts'
import { NotFoundError } from '../../errors.ts'
import { assertMayForEmployees } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { type CardInput, checkCardFree, readCard } from './person-card.ts'
import { todayOfCompany } from './today-of.ts'

/**
 * Another number, name or e-mail of a person. Sent twice, the second does nothing.
 * @throws InvalidInputError for a number or e-mail of somebody else
 * @throws NotFoundError, ForbiddenError
 */
export async function changeEmployee(
  ctx: Context,
  actor: Actor,
  { employeeId, ...input }: CardInput & { employeeId: number },
): Promise<{ changed: boolean }> {
  const date = await todayOfCompany(ctx.db, ctx.clock.now())
  await assertMayForEmployees(ctx.db, actor, 'manage-people', [{ employeeId, from: date, to: date }])
  const after = readCard(input)
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    const known = await findCard(tx, { id: employeeId })
    if (!known) throw new NotFoundError('This person')
    const { id: _, ...before } = known
    if (JSON.stringify(before) === JSON.stringify(after)) return { changed: false }
    await checkCardFree(tx, after, employeeId)
    await updateEmployee(tx, employeeId, after)
    await notifyChanged(tx, everythingChanged)
    await recordAudit(tx, ctx, actor, {
      action: 'change-employee',
      subject: `employee:${employeeId}`,
      employeeId,
      before,
      after,
    })
    return { changed: true }
  })
}
