import { readPlan, ShapeError, type WorkPlan } from '@rollcall/core'
import type { Actor, Context } from '../../../context.ts'
import { lockPeople } from '../../../db/kit/locks.ts'
import type { OverrideCell } from '../../../db/plans/overrides.ts'
import { assertMayChangePlans } from './assert-may-change-plans.ts'
import { carryPlanAct, changeOverrides, type PlanActCarried } from './change-overrides.ts'
import { refuse } from './check-cells.ts'
import { extentOf } from './planned-cells.ts'

/** A shift, a plan as it is written, a plan of null for nothing to work, null for what the pattern says. */
export interface AskedOverride {
  employeeId: number
  date: string
  instead: { shiftId: number } | { plan: unknown } | null
}

export interface OverridePlansInput {
  changes: readonly AskedOverride[]
  /** Needed where a date is over. */
  reason: string | null
}

/**
 * Says for people and dates what is worked instead of what the pattern says, all in one act that can be
 * undone. Sent twice, the second does nothing.
 * @throws ForbiddenError for people who are not within reach on their dates, and for one's own plans
 * @throws InvalidInputError
 */
export async function overridePlans(
  ctx: Context,
  actor: Actor,
  { changes, reason }: OverridePlansInput,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<PlanActCarried> {
  await assertMayChangePlans(ctx, actor, changes)
  const cells = changes.map((asked, place) => ({ ...read(asked, place), field: `changes[${place}]` }))
  if (cells.length === 0) refuse('changes', 'is empty. Name at least one person and date.')
  return await carryPlanAct(ctx, dryRun, async (tx) => {
    await lockPeople(tx, extentOf(cells).employeeIds)
    return await changeOverrides(tx, ctx, actor, {
      kind: 'override',
      action: 'override-plans',
      cells,
      reason,
    })
  })
}

function read({ instead, ...cell }: AskedOverride, place: number): OverrideCell {
  if (instead === null || 'shiftId' in instead) return { ...cell, instead }
  return { ...cell, instead: { plan: instead.plan === null ? null : ownPlan(instead.plan, place) } }
}

function ownPlan(written: unknown, place: number): WorkPlan {
  try {
    return readPlan(written, `changes[${place}].instead.plan`)
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error
    refuse(error.path, error.reason)
  }
}
