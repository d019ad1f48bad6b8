import { checkInQuery } from '../../api/check-in.ts'
import { personDayQuery } from '../../api/days.ts'
import { ledgerQuery } from '../../api/leave.ts'
import { need, partly } from '../../api/need.ts'
import { ownMonthQuery } from '../../api/own-month.ts'
import { ownRepairsQuery } from '../../api/repairs.ts'
import { requestKindsQuery, requestsQuery } from '../../api/requests.ts'
import type { Visit } from '../../parts/loads.ts'
import { latestRequests, requestsOfMonth } from './own-requests-query.ts'
import { monthOf, readMyMonthSearch } from './search.ts'

/** The month with what is asked for in it, one's latest requests, and the day that is open. */
export const loadMyMonth = async ({ me, search: address }: Visit): Promise<void> => {
  const search = readMyMonthSearch(address)
  const month = monthOf(search)
  await Promise.all([
    need(ownMonthQuery(month)),
    partly(need(requestsQuery(requestsOfMonth(month)))),
    partly(need(requestsQuery(latestRequests))),
    partly(need(requestKindsQuery())),
    partly(need(checkInQuery())),
    partly(need(ownRepairsQuery())),
    partly(need(ledgerQuery(null, undefined))),
    me.employee && search.day && partly(need(personDayQuery(me.employee.id, search.day))),
  ])
}
