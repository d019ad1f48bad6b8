import { QueryClient } from '@tanstack/react-query'
import createClient from 'openapi-fetch'
import type { paths } from './openapi.gen.ts'

const client = createClient<paths>({ baseUrl: '' })

/** What the server said when it refused; `message` is meant for people. */
export class Refusal extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

async function taken<T>(answer: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await answer
  if (data !== undefined) return data
  const problem = error as { detail?: string; title?: string } | undefined
  throw new Refusal(response.status, problem?.detail ?? problem?.title ?? response.statusText)
}

export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: 1, staleTime: 5000, refetchOnWindowFocus: true } },
})

export type Today = paths['/api/today']['get']['responses'][200]['content']['application/json']
export type TodayPeople = paths['/api/today/people']['get']['responses'][200]['content']['application/json']
export type PersonMonth =
  paths['/api/employees/{id}/months/{month}']['get']['responses'][200]['content']['application/json']
export type PersonDay =
  paths['/api/employees/{id}/days/{date}']['get']['responses'][200]['content']['application/json']
export type Explanation = PersonDay['explanation']
export type Presence = TodayPeople['people'][number]['presence']
export type Finding = TodayPeople['people'][number]['findings'][number]

/* One function a read model; the first part of a key says what a change makes stale. */

export const todayQuery = (date: string | undefined) => ({
  queryKey: ['days', 'today', date],
  queryFn: () => taken(client.GET('/api/today', { params: { query: date ? { date } : {} } })),
})

export const todayPeopleQuery = (query: {
  date?: string
  departmentId?: number
  presence?: Presence | 'late'
}) => ({
  queryKey: ['days', 'people', query],
  queryFn: () => taken(client.GET('/api/today/people', { params: { query } })),
})

export const personMonthQuery = (id: number, month: string) => ({
  queryKey: ['days', 'month', id, month],
  queryFn: () => taken(client.GET('/api/employees/{id}/months/{month}', { params: { path: { id, month } } })),
})

export const personDayQuery = (id: number, date: string) => ({
  queryKey: ['days', 'day', id, date],
  queryFn: () => taken(client.GET('/api/employees/{id}/days/{date}', { params: { path: { id, date } } })),
})

export const employeesQuery = (search: string) => ({
  queryKey: ['employees', search],
  queryFn: () => taken(client.GET('/api/employees', { params: { query: { search, limit: 20 } } })),
})

export const quarantineQuery = () => ({
  queryKey: ['days', 'quarantine'],
  queryFn: () => taken(client.GET('/api/quarantine', { params: { query: { limit: 50 } } })),
})

export const assignBadge = (sourceId: number, badge: string, employeeId: number) =>
  taken(
    client.POST('/api/badge-assignments', {
      body: { sourceId, badge, employeeId, validFrom: null, validUntil: null },
    }),
  )
