import { allRequestsQuery, remindersQuery } from '../../api/all-requests.ts'
import { need, needList, partly } from '../../api/need.ts'
import { organisationQuery } from '../../api/organisation.ts'
import { kindNamesQuery } from '../../api/request-kinds.ts'
import type { Visit } from '../../parts/loads.ts'
import { mayDo } from '../../parts/me-context.ts'
import { filterOf, readRequestsSearch } from './search.ts'

/** The requests that are looked for, what they can be narrowed to, and which wait for long. */
export async function loadRequests({ me, search }: Visit): Promise<void> {
  await Promise.all([
    needList(allRequestsQuery(filterOf(readRequestsSearch(search)))),
    partly(need(organisationQuery(undefined))),
    mayDo(me, 'ask-requests') && partly(need(kindNamesQuery())),
    mayDo(me, 'delegate-for-others') && partly(need(remindersQuery())),
  ])
}
