import type { PeopleFilter } from '../../api/people.ts'
import { datePattern, numberOf, type Search, textOf } from '../../parts/search.ts'

export interface PeopleSearch {
  search?: string | undefined
  date?: string | undefined
  state?: string | undefined
  department?: number | undefined
  site?: number | undefined
  team?: number | undefined
}

/** Who is looked for, on which date. What people search for may look like a number. */
export const readPeopleSearch = (search: Search): PeopleSearch => ({
  search: textOf(typeof search.search === 'number' ? String(search.search) : search.search, /^.{1,100}$/),
  date: textOf(search.date, datePattern),
  state: textOf(search.state, /^(employed|coming|left|all)$/),
  department: numberOf(search.department),
  site: numberOf(search.site),
  team: numberOf(search.team),
})

/** As the server is asked; who is employed, where nobody said otherwise. */
export function filterOf({ search, date, state, department, site, team }: PeopleSearch): PeopleFilter {
  const chosen = state ?? 'employed'
  return {
    ...(search === undefined ? {} : { search }),
    ...(date === undefined ? {} : { date }),
    ...(chosen === 'all' ? {} : { state: chosen as 'employed' | 'coming' | 'left' }),
    ...(department === undefined ? {} : { departmentId: department }),
    ...(site === undefined ? {} : { siteId: site }),
    ...(team === undefined ? {} : { teamId: team }),
  }
}
