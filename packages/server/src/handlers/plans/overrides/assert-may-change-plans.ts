import type { Actor, Context } from '../../../context.ts'
import type { PlanCell } from '../../../db/plans/overrides.ts'
import { assertMayForEmployees } from '../../access/assert-may.ts'

/**
 * Whether each of these people is within reach on each of these dates.
 * @throws ForbiddenError
 */
export async function assertMayChangePlans(
  ctx: Context,
  actor: Actor,
  cells: readonly PlanCell[],
): Promise<void> {
  const records = cells.map(({ employeeId, date }) => ({ employeeId, from: date, to: date }))
  await assertMayForEmployees(ctx.db, actor, 'change-plans', records)
}
