import type { Db } from '../../db/kit/connect.ts'
import { findPlannedRange, listPlanDifferences, type PlanDifference } from '../../db/plans/work-plans.ts'
import { wantedPlans } from './wanted-plans.ts'

/**
 * Makes the plans of these people again from patterns, holidays and overrides, and returns the dates on
 * which another one is stored. Where none is stored, the log of a date that has begun differs, and the
 * future is still to be planned.
 */
export async function verifyPlans(tx: Db, employeeIds: readonly number[]): Promise<PlanDifference[]> {
  const range = await findPlannedRange(tx, employeeIds)
  if (range === null) return []
  return await listPlanDifferences(tx, employeeIds, await wantedPlans(tx, employeeIds, range))
}
