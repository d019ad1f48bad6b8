import { calendarLinkQuery } from '../../api/calendar-link.ts'
import { need, partly } from '../../api/need.ts'
import { ownPlanQuery, startsQuery } from '../../api/own-plan.ts'
import { presentDate } from '../../api/present-date.ts'
import { matesQuery } from '../../api/team-plans.ts'
import type { Visit } from '../../parts/loads.ts'
import { dateOf, readOwnPlanSearch } from './search.ts'

export const loadOwnPlan = async ({ me, search }: Visit): Promise<void> => {
  const date = dateOf(readOwnPlanSearch(search))
  const today = presentDate()
  await Promise.all([
    need(ownPlanQuery(date.slice(0, 7))),
    date.slice(0, 7) !== today.slice(0, 7) && partly(need(ownPlanQuery(today.slice(0, 7)))),
    partly(need(matesQuery(today, today))),
    me.employee && partly(need(startsQuery(me.employee.id))),
    partly(need(calendarLinkQuery())),
  ])
}
