import { personDayQuery, personMonthQuery } from '../../api/days.ts'
import { need, partly } from '../../api/need.ts'
import type { Visit } from '../../parts/loads.ts'
import { monthOf, readPersonSearch } from './search.ts'

/** The month, and the day of it that is open. */
export async function loadPerson({ params, search: address }: Visit): Promise<void> {
  const id = Number(params.id)
  const search = readPersonSearch(address)
  await Promise.all([
    need(personMonthQuery(id, monthOf(search))),
    search.day && partly(need(personDayQuery(id, search.day))),
  ])
}
