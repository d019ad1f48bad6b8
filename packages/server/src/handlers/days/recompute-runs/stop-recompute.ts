import type { Actor, Context } from '../../../context.ts'
import { endRun, findRun } from '../../../db/days/recompute-runs.ts'
import { inTransaction } from '../../../db/kit/transaction.ts'
import { NotFoundError } from '../../../errors.ts'
import { assertMayForCompany } from '../../access/assert-may.ts'
import { recordRunInAudit } from './record-run-in-audit.ts'
import { type RecomputeRun, shownRuns } from './shown-run.ts'

/**
 * Stops a run once the people it is at are done: what is written stays, for it is what the rules of now say.
 * One that has ended stays as it ended.
 * @throws ForbiddenError, NotFoundError
 */
export async function stopRecompute(ctx: Context, actor: Actor, id: number): Promise<RecomputeRun> {
  assertMayForCompany(actor, 'recompute')
  return await inTransaction(ctx.db, async (tx) => {
    const stopped = await endRun(tx, id, 'stopped', ctx.clock.now())
    const run = await findRun(tx, id)
    if (run === null) throw new NotFoundError(`Run ${id}`)
    if (stopped) {
      const { people, days, changed } = run
      await recordRunInAudit(tx, ctx, actor, 'stop-recompute', run, { people, days, changed })
    }
    return (await shownRuns(tx, [run]))[0]!
  })
}
