import { need } from '../../api/need.ts'
import { presentDate } from '../../api/present-date.ts'
import { teamPlansQuery } from '../../api/team-plans.ts'
import type { Visit } from '../../parts/loads.ts'
import { only } from '../../parts/search.ts'
import { isNarrow } from './narrow.ts'
import { rangeOf, readTeamPlansSearch } from './search.ts'

export const loadTeamPlans = ({ search }: Visit) => {
  const { date, find } = readTeamPlansSearch(search)
  return need(teamPlansQuery({ ...rangeOf(date ?? presentDate(), isNarrow()), ...only('search', find) }))
}
