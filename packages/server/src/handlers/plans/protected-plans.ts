import { dateText, dayNumber, type PlanWarning, personLaw, planWarnings, rulePackOf } from '@rollcall/core'
import type { Db } from '../../db/kit/connect.ts'
import { loadProtectedPlans } from '../../db/plans/protected-plans.ts'

/** A plan of somebody whom the law protects in particular, that it does not want. */
export interface PlanProtection extends Omit<PlanWarning, 'day'> {
  employee: { id: number; number: string; name: string }
  date: string
}

/** What is planned that far ahead is looked at. */
const days = 62
const mostListed = 100

/**
 * What the law does not want of the stored plans of minors, of pregnant women and of mothers after birth
 * among these people (null: everybody) from a date on, by person and date.
 */
export async function protectedPlans(
  tx: Db,
  employeeIds: readonly number[] | null,
  from: string,
): Promise<PlanProtection[]> {
  const to = dateText(dayNumber(from) + days)
  const people = await loadProtectedPlans(tx, employeeIds, { from, to })
  return people
    .flatMap(({ id, number, name, region, traits, plans }) => {
      const pack = rulePackOf(region)
      const law = personLaw(() => pack, traits)
      return planWarnings(plans, law)
        .filter(({ code, day }) => code !== 'SHORT_REST' && law.isProtectedOn(day))
        .map(({ day, ...warning }) => ({ employee: { id, number, name }, date: dateText(day), ...warning }))
    })
    .slice(0, mostListed)
}
