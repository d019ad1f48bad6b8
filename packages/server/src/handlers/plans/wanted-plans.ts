import { dayNumber, PlanBook, type PlannedDate, planDates } from '@rollcall/core'
import type { Db } from '../../db/kit/connect.ts'
import { loadEmployments } from '../../db/people/people.ts'
import { loadTeamMembers } from '../../db/people/teams.ts'
import { loadPlanFacts } from '../../db/plans/plan-facts.ts'
import { loadStartChoices } from '../../db/plans/start-choices.ts'
import type { PlanRange, WantedPlans } from '../../db/plans/work-plans.ts'

/**
 * The plans that core makes for these people in the range (both ends included), as they are to be stored.
 */
export async function wantedPlans(
  db: Db,
  employeeIds: readonly number[],
  range: PlanRange,
): Promise<WantedPlans> {
  const book = new PlanBook(await loadPlanFacts(db, employeeIds, range))
  const employments = Map.groupBy(await loadEmployments(db, employeeIds), ({ employeeId }) => employeeId)
  const teams = Map.groupBy(await loadTeamMembers(db, employeeIds), ({ employeeId }) => employeeId)
  const choices = Map.groupBy(await loadStartChoices(db, employeeIds), ({ employeeId }) => employeeId)
  const [from, until] = [dayNumber(range.from), dayNumber(range.to) + 1]
  const texts = new Texts()
  const dates = employeeIds.flatMap((employeeId) => {
    const person = {
      employeeId,
      employments: employments.get(employeeId) ?? [],
      teams: teams.get(employeeId) ?? [],
      choices: choices.get(employeeId) ?? [],
    }
    return planDates(book, person, from, until).map((date) => ({
      employeeId,
      day: date.day,
      text: texts.placeOf(date),
    }))
  })
  return { texts: texts.all, dates }
}

/**
 * Thousands of dates share a few plans: each different one once, found by its origin where that is shared.
 */
class Texts {
  readonly all: { plan: string; origin: string }[] = []
  readonly #places = new Map<string, number>()
  readonly #shared = new Map<PlannedDate['origin'], number>()

  placeOf({ plan, origin }: PlannedDate): number {
    return this.#shared.getOrInsertComputed(origin, () => {
      const text = { plan: JSON.stringify(plan), origin: JSON.stringify(origin) }
      return this.#places.getOrInsertComputed(`${text.plan}${text.origin}`, () => this.all.push(text) - 1)
    })
  }
}
