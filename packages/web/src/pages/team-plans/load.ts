import { need } from '../../api/need.ts'
import { teamPlansQuery } from '../../api/team-plans.ts'
import type { Visit } from '../../parts/loads.ts'
import { only } from '../../parts/search.ts'
import { isNarrow } from './narrow.ts'
import { dateHere, rangeOf, readTeamPlansSearch } from './search.ts'

export const loadTeamPlans = ({ search }: Visit) => {
  const { date, find } = readTeamPlansSearch(search)
  return need(teamPlansQuery({ ...rangeOf(date ?? dateHere(), isNarrow()), ...only('search', find) }))
}
