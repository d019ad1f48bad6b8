import type { Actor, Context } from '../../context.ts'
import {
  type CountedDepartment,
  countDepartments,
  countSites,
  countTeams,
} from '../../db/people/read-organisation.ts'
import { assertMay } from '../access/assert-may.ts'
import { todayFor } from './today-of.ts'

/** The tree of departments on a date, sites and teams, each with how many people are there. */
export async function readOrganisation(ctx: Context, actor: Actor, input: { date?: string | undefined }) {
  assertMay(actor, 'find-people')
  const date = input.date ?? (await todayFor(ctx, actor))
  const departments = await countDepartments(ctx.db, date)
  const below = peopleBelow(departments)
  return {
    date,
    departments: departments.map((row) => ({ ...row, peopleBelow: below.get(row.id)! })),
    sites: await countSites(ctx.db, date),
    teams: await countTeams(ctx.db, date),
  }
}

/** How many people are in each department and in all that lie below it; a circle ends where it closes. */
function peopleBelow(departments: readonly CountedDepartment[]): Map<number, number> {
  const children = Map.groupBy(departments, ({ parentId }) => parentId)
  const sums = new Map<number, number>()
  const sum = ({ id, people }: CountedDepartment): number => {
    sums.set(id, people)
    const all = (children.get(id) ?? []).reduce(
      (total, child) => total + (sums.has(child.id) ? 0 : sum(child)),
      people,
    )
    sums.set(id, all)
    return all
  }
  for (const root of departments.filter(({ parentId }) => parentId === null)) sum(root)
  for (const department of departments) if (!sums.has(department.id)) sum(department)
  return sums
}
