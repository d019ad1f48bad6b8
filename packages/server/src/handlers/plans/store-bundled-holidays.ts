import type { Actor, Context } from '../../context.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { replaceBundledHolidays } from '../../db/plans/named-holidays.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { bundledCalendar, bundledHolidays } from './bundled-holidays.ts'
import { replanAll } from './generate-work-plans.ts'

/**
 * Makes the bundled holidays of the Korean calendar what this version of Rollcall knows; those of another
 * origin stay and win. What is planned already is planned again. Doing it again changes nothing.
 */
export async function storeBundledHolidays(
  ctx: Context,
  actor: Actor,
): Promise<{ changed: number; plans: number }> {
  assertMayForCompany(actor, 'manage-company')
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    const changed = await replaceBundledHolidays(tx, bundledCalendar, bundledHolidays())
    if (changed === 0) return { changed, plans: 0 }
    const plans = await replanAll(tx)
    await recordAudit(tx, ctx, actor, {
      action: 'store-bundled-holidays',
      subject: `calendar:${bundledCalendar}`,
      details: { changed, plans },
    })
    return { changed, plans }
  })
}
