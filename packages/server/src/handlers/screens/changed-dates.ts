import { type DepartmentPlace, departmentsBelow } from '@rollcall/core'
import type { Context, PersonActor } from '../../context.ts'
import type { Change } from '../../db/kit/notify.ts'
import { loadDepartmentPlaces } from '../../db/people/department-places.ts'
import { type DepartmentOfDay, listDepartmentsOfDays } from '../../db/people/read-people.ts'
import { reachOfActor } from '../access/assert-may.ts'

interface Reach {
  company: boolean
  /** What was granted, without what lies below. */
  departmentIds: readonly number[]
  ownId: number | null
}

/**
 * Which of the dates that changed each of these people may see: a month is seen whole (ADR 10). Empty: many,
 * look at everything again. Null: nothing that concerns this person.
 */
export async function changedDates(
  ctx: Context,
  payload: string,
  actors: readonly PersonActor[],
): Promise<(string[] | null)[]> {
  const change = JSON.parse(payload) as Change
  const reaches = actors.map(reachOfDays)
  if (!('days' in change)) {
    const isEverything = change.dates.length === 0
    return reaches.map(({ company }) => (company ? change.dates : isEverything ? [] : null))
  }
  const someNarrow = reaches.some(({ company, departmentIds }) => !company && departmentIds.length > 0)
  const departments = someNarrow ? await listDepartmentsOfDays(ctx.db, change.days) : []
  const places = departments.length > 0 ? await loadDepartmentPlaces(ctx.db) : []
  return reaches.map((reach) => datesWithin(reach, change.days, departments, places))
}

function datesWithin(
  { company, departmentIds, ownId }: Reach,
  days: readonly [number, string][],
  departments: readonly DepartmentOfDay[],
  places: readonly DepartmentPlace[],
): string[] | null {
  const all = {
    from: Math.min(...departments.map(({ from }) => from)),
    to: Math.max(...departments.map(({ to }) => to)),
  }
  const reached = Map.groupBy(
    departmentsBelow(places, departmentIds, all),
    ({ departmentId }) => departmentId,
  )
  const within = departments.filter(({ departmentId, from, to }) =>
    reached.get(departmentId)?.some((dates) => dates.from <= to && from <= dates.to),
  )
  const seen = company
    ? days.map(([, date]) => date)
    : [
        ...days.filter(([employeeId]) => employeeId === ownId).map(([, date]) => date),
        ...within.map(({ date }) => date),
      ]
  return seen.length === 0 ? null : [...new Set(seen)].sort()
}

function reachOfDays(actor: PersonActor): Reach {
  const days = reachOfActor(actor, 'read-days')
  const board = reachOfActor(actor, 'read-board')
  return {
    company: days.company || board.company,
    departmentIds: [...new Set([...days.departmentIds, ...board.departmentIds])],
    ownId: days.self ? actor.employeeId : null,
  }
}
