import { dateText, dayNumber, type PlanWarning, planWarnings, rulePackOf, rulesOn } from '@rollcall/core'
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
      const traitsOn = (day: number) =>
        traits.filter((each) => each.fromDay <= day && day < each.untilDay).map(({ trait }) => trait)
      const rulesFor = (day: number) => rulesOn(pack, day, traitsOn(day))
      const held = plans.filter(({ day }) => traitsOn(day).length > 0)
      return planWarnings(held, { rulesOn: rulesFor, isProtected: true })
        .filter(({ code }) => code !== 'SHORT_REST')
        .map(({ day, ...warning }) => ({ employee: { id, number, name }, date: dateText(day), ...warning }))
    })
    .slice(0, mostListed)
}
