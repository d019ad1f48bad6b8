import { calendarLinkQuery } from '../../api/calendar-link.ts'
import { need, partly } from '../../api/need.ts'
import { teamPlansQuery } from '../../api/team-plans.ts'
import type { Visit } from '../../parts/loads.ts'
import { only } from '../../parts/search.ts'
import { isNarrow } from './narrow.ts'
import { dateHere, rangeOf, readTeamPlansSearch } from './search.ts'

export const loadTeamPlans = async ({ me, search }: Visit): Promise<void> => {
  const { date, find } = readTeamPlansSearch(search)
  await Promise.all([
    need(teamPlansQuery({ ...rangeOf(date ?? dateHere(), isNarrow()), ...only('search', find) })),
    me.employee && partly(need(calendarLinkQuery())),
  ])
}
