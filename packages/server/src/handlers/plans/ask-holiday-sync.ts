import type { Actor, Context } from '../../context.ts'
import { addHolidayJob } from '../../db/kit/jobs.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'

/** Has a worker ask the public holiday service now. Asked twice, it asks once. */
export async function askHolidaySync(ctx: Context, actor: Actor): Promise<{ asked: true }> {
  assertMayForCompany(actor, 'manage-plans')
  await inTransaction(ctx.db, async (tx) => {
    await addHolidayJob(tx)
    await recordAudit(tx, ctx, actor, { action: 'ask-for-holidays', subject: 'company' })
  })
  return { asked: true }
}
