import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

export type Today = paths['/api/today']['get']['responses'][200]['content']['application/json']
export type TodayPeople = paths['/api/today/people']['get']['responses'][200]['content']['application/json']
export type PersonMonth =
  paths['/api/employees/{id}/months/{month}']['get']['responses'][200]['content']['application/json']
export type PersonDay =
  paths['/api/employees/{id}/days/{date}']['get']['responses'][200]['content']['application/json']
export type Explanation = PersonDay['explanation']
export type Presence = TodayPeople['people'][number]['presence']
export type Finding = TodayPeople['people'][number]['findings'][number]

/* One function a read model. */

export const todayQuery = (date: string | undefined) => ({
  queryKey: [...keys.today, date],
  queryFn: () => taken(client.GET('/api/today', { params: { query: date ? { date } : {} } })),
  // A source that is silent tells nobody so.
  refetchInterval: 15_000,
  placeholderData: keepPreviousData,
})

const peoplePageSize = 200

/** The people of a date, a page after the other; a page is known by how many people come before it. */
export const todayPeopleQuery = (filter: {
  date?: string
  departmentId?: number
  presence?: Presence | 'late' | 'remote'
}) =>
  infiniteQueryOptions({
    queryKey: [...keys.peopleOfDay, filter],
    queryFn: ({ pageParam: offset }) =>
      taken(
        client.GET('/api/today/people', { params: { query: { ...filter, limit: peoplePageSize, offset } } }),
      ),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const loaded = pages.reduce((sum, { people }) => sum + people.length, 0)
      return last.people.length > 0 && loaded < last.total ? loaded : undefined
    },
    placeholderData: keepPreviousData,
  })

export const personMonthQuery = (id: number, month: string) => ({
  queryKey: [...keys.personMonth, id, month],
  queryFn: () => taken(client.GET('/api/employees/{id}/months/{month}', { params: { path: { id, month } } })),
})

export const personDayQuery = (id: number, date: string) => ({
  queryKey: [...keys.personDay, id, date],
  queryFn: () => taken(client.GET('/api/employees/{id}/days/{date}', { params: { path: { id, date } } })),
})
