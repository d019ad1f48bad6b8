import type { WorkPlan } from '../facts/facts.ts'
import type { PlannedDate, PlanOverride } from './plan-facts.ts'

/** The shift that is worked on a date; null for a day off, and for a plan that is no shift. */
export function shiftOf({ plan, origin }: Pick<PlannedDate, 'plan' | 'origin'>): number | null {
  if (origin.override) return origin.override.shiftId
  return plan.segments.length > 0 ? (origin.pattern?.shiftId ?? null) : null
}

/**
 * The override by which somebody else, or the same person on another date, is planned as on this one. The day
 * type of a holiday stays with its date.
 */
export function insteadOf(planned: Pick<PlannedDate, 'plan' | 'origin'>): PlanOverride['instead'] {
  const shiftId = shiftOf(planned)
  if (shiftId !== null) return { shiftId }
  const { dayType, ...rest } = planned.plan
  const ownType = dayType === planned.origin.holiday?.kind ? undefined : dayType
  const plan: WorkPlan = ownType === undefined ? rest : { dayType: ownType, ...rest }
  const ordinary = plan.segments.length === 0 && (ownType === undefined || ownType === 'offday')
  return { plan: ordinary ? null : plan }
}
