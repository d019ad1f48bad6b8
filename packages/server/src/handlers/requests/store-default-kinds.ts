import { defaultKinds } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { insertKinds } from '../../db/requests/kinds.ts'
import { recordAudit } from '../access/record-audit.ts'

/** Brings in the kinds that companies ask for; what a company has changed stays. Returns how many are new. */
export async function storeDefaultKinds(ctx: Context, actor: Actor): Promise<number> {
  return await inTransaction(ctx.db, async (tx) => {
    const added = await insertKinds(tx, defaultKinds)
    if (added > 0)
      await recordAudit(tx, ctx, actor, {
        action: 'store-request-kinds',
        subject: 'request-kinds',
        details: { added },
      })
    return added
  })
}
