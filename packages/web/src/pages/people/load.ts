import { need, needList, partly } from '../../api/need.ts'
import { organisationQuery } from '../../api/organisation.ts'
import { peopleQuery } from '../../api/people.ts'
import type { Visit } from '../../parts/loads.ts'
import { filterOf, readPeopleSearch } from './search.ts'

/** The people who are looked for, and what the list can be narrowed to. */
export async function loadPeople({ search: address }: Visit): Promise<void> {
  const search = readPeopleSearch(address)
  await Promise.all([needList(peopleQuery(filterOf(search))), partly(need(organisationQuery(search.date)))])
}
