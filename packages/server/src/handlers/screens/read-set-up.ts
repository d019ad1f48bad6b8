import type { Actor, Context } from '../../context.ts'
import { countSetUp, type SetUpCounts } from '../../db/screens/read-set-up.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { todayOfCompany } from '../people/today-of.ts'

/**
 * What is there and what is missing before the first day can be shown, as counts of nobody in particular.
 * @throws ForbiddenError
 */
export async function readSetUp(ctx: Context, actor: Actor): Promise<SetUpCounts> {
  assertMayForCompany(actor, 'read-settings')
  return await countSetUp(ctx.db, await todayOfCompany(ctx.db, ctx.clock.now()))
}
