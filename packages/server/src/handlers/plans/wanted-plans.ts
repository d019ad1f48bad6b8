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
  const days = until - from
  const places = new Array<number>(employeeIds.length * days).fill(-1)
  for (const [index, employeeId] of employeeIds.entries()) {
    const person = {
      employeeId,
      employments: employments.get(employeeId) ?? [],
      teams: teams.get(employeeId) ?? [],
      choices: choices.get(employeeId) ?? [],
    }
    for (const date of planDates(book, person, from, until))
      places[index * days + date.day - from] = texts.placeOf(date)
  }
  return { texts: texts.all, employeeIds, from, days, places }
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
