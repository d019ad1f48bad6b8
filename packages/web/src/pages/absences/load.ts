import { need } from '../../api/need.ts'
import { presentDate } from '../../api/present-date.ts'
import { absencesQuery } from '../../api/team-plans.ts'
import type { Visit } from '../../parts/loads.ts'
import { only } from '../../parts/search.ts'
import { isNarrow } from '../team-plans/narrow.ts'
import { rangeOf, readTeamPlansSearch } from '../team-plans/search.ts'

export const loadAbsences = ({ search }: Visit) => {
  const { date, find } = readTeamPlansSearch(search)
  return need(absencesQuery({ ...rangeOf(date ?? presentDate(), isNarrow()), ...only('search', find) }))
}
