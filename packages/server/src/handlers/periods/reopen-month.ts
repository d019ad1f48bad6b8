import { dateText } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { everythingChanged, notifyChanged } from '../../db/kit/notify.ts'
import { holdKept } from '../../db/kit/retained.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { voidAdjustmentsOf } from '../../db/periods/adjustments.ts'
import { listClosedMonths, reopenClosing } from '../../db/periods/closings.ts'
import { ConflictError, InvalidInputError } from '../../errors.ts'
import { assertMayForDepartment } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { purged } from './close-refusals.ts'
import { type DepartmentMonth, datesOf } from './month-asked.ts'

/**
 * Opens a department's closed month again: what is known now is shown, and what was frozen stays for whoever
 * asks later. The month that was closed last comes first.
 * @throws ForbiddenError, InvalidInputError, ConflictError `month-open`, `later-month-closed`
 */
export async function reopenMonth(
  ctx: Context,
  actor: Actor,
  { departmentId, month, reason }: DepartmentMonth & { reason: string },
): Promise<{ closingId: number }> {
  await assertMayForDepartment(ctx.db, actor, 'close-months', departmentId, datesOf(month).last)
  if (reason.trim() === '')
    throw new InvalidInputError([{ field: 'reason', code: 'reason-missing', message: 'Say why.' }])
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    const closed = await listClosedMonths(tx, departmentId)
    const last = closed.at(-1)
    const known = closed.find((one) => one.month === month)
    if (!known) throw new ConflictError(`${month} is open already. Load the page again.`, 'month-open')
    if (known !== last)
      throw new ConflictError(
        `${last!.month} is closed after it. Open that month first.`,
        'later-month-closed',
      )
    const { daysFrom } = await holdKept(tx)
    if (daysFrom !== null && datesOf(month).first < dateText(daysFrom)) throw purged(month)
    await reopenClosing(tx, known.id, {
      ...{ at: ctx.clock.now(), by: `${actor.kind}:${actor.name}`, reason: reason.trim() },
    })
    await voidAdjustmentsOf(tx, known.id)
    await recordAudit(tx, ctx, actor, {
      action: 'reopen-month',
      subject: `department:${departmentId} ${month}`,
      reason: reason.trim(),
    })
    await notifyChanged(tx, everythingChanged)
    return { closingId: known.id }
  })
}
