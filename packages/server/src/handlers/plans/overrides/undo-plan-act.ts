import type { Actor, Context } from '../../../context.ts'
import { lockPeople } from '../../../db/kit/locks.ts'
import { countChangedSince, findPlanAct, findUndoOf } from '../../../db/plans/plan-acts.ts'
import { ConflictError, NotFoundError } from '../../../errors.ts'
import { assertMay } from '../../access/assert-may.ts'
import { assertMayChangePlans } from './assert-may-change-plans.ts'
import { carryPlanAct, changeOverrides, type PlanActCarried } from './change-overrides.ts'
import { extentOf } from './planned-cells.ts'

/**
 * Takes an act back, an undo too: what its dates said before they say again, for the reason that the act had.
 * Sent twice, the second does nothing.
 * @throws ForbiddenError, NotFoundError
 * @throws ConflictError if one of the dates was changed again since
 */
export async function undoPlanAct(
  ctx: Context,
  actor: Actor,
  { actId }: { actId: number },
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<PlanActCarried> {
  assertMay(actor, 'change-plans')
  const act = await findPlanAct(ctx.db, actId)
  if (!act) throw new NotFoundError('This change')
  await assertMayChangePlans(ctx, actor, act.changes)
  return await carryPlanAct(ctx, dryRun, async (tx) => {
    await lockPeople(tx, extentOf(act.changes).employeeIds)
    const undone = await findUndoOf(tx, actId)
    if (undone !== undefined) return { actId: undone, changed: 0, plans: 0, warnings: [] }
    if ((await countChangedSince(tx, actId)) > 0)
      throw new ConflictError(
        'One of these dates was changed again since. Undo the later change first, or change the date itself.',
        'changed-since',
      )
    const cells = act.changes.map(({ employeeId, date, before }) => ({
      employeeId,
      date,
      instead: before,
      field: 'actId',
    }))
    const { reason } = act
    return await changeOverrides(tx, ctx, actor, {
      kind: 'undo',
      action: 'undo-plan-act',
      cells,
      reason,
      undoes: actId,
    })
  })
}
