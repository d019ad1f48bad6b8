import { hoursQuery } from '../../api/hours.ts'
import { need, partly } from '../../api/need.ts'
import { organisationQuery } from '../../api/organisation.ts'
import type { Visit } from '../../parts/loads.ts'
import { mayDo } from '../../parts/me-context.ts'
import { filterOf, readHoursSearch } from './search.ts'

/** The week, and the departments that it can be narrowed to. */
export async function loadHours({ me, search }: Visit): Promise<void> {
  await Promise.all([
    need(hoursQuery(filterOf(readHoursSearch(search)))),
    mayDo(me, 'find-people') && partly(need(organisationQuery(undefined))),
  ])
}
