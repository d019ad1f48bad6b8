import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

type Body<Path extends keyof paths, Method extends 'post' | 'put'> = paths[Path] extends {
  [M in Method]: { requestBody: { content: { 'application/json': infer Sent } } }
}
  ? Sent
  : never

export type People = paths['/api/people']['get']['responses'][200]['content']['application/json']
export type ListedPerson = People['people'][number]
export type Profile =
  paths['/api/employees/{id}/profile']['get']['responses'][200]['content']['application/json']
export type ProfileEmployment = Profile['employments'][number]
export type PersonTrait = NonNullable<Profile['traits']>[number]['trait']
export type NewPerson = Body<'/api/employees', 'post'>
export type Hiring = Body<'/api/employees/{id}/employments', 'post'>
export type Transfer = Body<'/api/employees/{id}/transfers', 'post'>
export type Parting = Body<'/api/employees/{id}/parting', 'post'>
export type Card = Body<'/api/employees/{id}', 'put'>
export type TraitDates = Body<'/api/employees/{id}/traits', 'put'>

export interface PeopleFilter {
  search?: string
  date?: string
  state?: 'employed' | 'coming' | 'left'
  departmentId?: number
  siteId?: number
  teamId?: number
}

const pageSize = 200

/** The people of a filter, a page after the other; a page is known by how many people come before it. */
export const peopleQuery = (filter: PeopleFilter) =>
  infiniteQueryOptions({
    queryKey: [...keys.people, filter],
    queryFn: ({ pageParam: offset }) =>
      taken(client.GET('/api/people', { params: { query: { ...filter, limit: pageSize, offset } } })),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const loaded = pages.reduce((sum, { people }) => sum + people.length, 0)
      return last.people.length > 0 && loaded < last.total ? loaded : undefined
    },
    placeholderData: keepPreviousData,
  })

export const profileQuery = (id: number) => ({
  queryKey: [...keys.profile, id],
  queryFn: () => taken(client.GET('/api/employees/{id}/profile', { params: { path: { id } } })),
})

/* Who people are, and where: what days show of it is read again too. */
const touched = [keys.employees, keys.organisation, keys.days]

const of = (id: number, dryRun = false) => ({
  params: { path: { id }, query: dryRun ? { dryRun: 'true' as const } : {} },
})

export const addEmployee = change(touched, (body: NewPerson) =>
  taken(client.POST('/api/employees', { body })),
)

export const changeEmployee = change(touched, ({ id, card }: { id: number; card: Card }) =>
  taken(client.PUT('/api/employees/{id}', { params: { path: { id } }, body: card })),
)

interface Act<Input> {
  id: number
  input: Input
  /** Says what it would do, and takes it back. */
  dryRun?: boolean
}

export const hireEmployee = change(touched, ({ id, input, dryRun }: Act<Hiring>) =>
  taken(client.POST('/api/employees/{id}/employments', { ...of(id, dryRun), body: input })),
)

export const transferEmployee = change(touched, ({ id, input, dryRun }: Act<Transfer>) =>
  taken(client.POST('/api/employees/{id}/transfers', { ...of(id, dryRun), body: input })),
)

export const endEmployment = change(touched, ({ id, input, dryRun }: Act<Parting>) =>
  taken(client.POST('/api/employees/{id}/parting', { ...of(id, dryRun), body: input })),
)

const upon = (id: number, from: string, dryRun = false) => ({
  params: { path: { id, from }, query: dryRun ? { dryRun: 'true' as const } : {} },
})

export const correctEmployment = change(
  touched,
  ({ id, employment, input, dryRun }: Act<Hiring> & { employment: string }) =>
    taken(
      client.PUT('/api/employees/{id}/employments/{from}', { ...upon(id, employment, dryRun), body: input }),
    ),
)

export const removeEmployment = change(
  touched,
  ({ id, employment, input, dryRun }: Act<{ reason: string | null }> & { employment: string }) =>
    taken(
      client.POST('/api/employees/{id}/employments/{from}/remove', {
        ...upon(id, employment, dryRun),
        body: input,
      }),
    ),
)

export const setTrait = change([keys.profile], ({ id, dates }: { id: number; dates: TraitDates }) =>
  taken(client.PUT('/api/employees/{id}/traits', { params: { path: { id } }, body: dates })),
)
