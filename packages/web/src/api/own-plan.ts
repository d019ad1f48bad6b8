import { keepPreviousData } from '@tanstack/react-query'
import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

export type OwnPlan = paths['/api/my-plan']['get']['responses'][200]['content']['application/json']
export type OwnDate = OwnPlan['weeks'][number]['days'][number]
type Starts = paths['/api/employees/{id}/starts']
type OfferedStarts = Starts['get']['responses'][200]['content']['application/json']
export type OfferedPattern = OfferedStarts['patterns'][number]
type StartChoice = Starts['post']['requestBody']['content']['application/json']

/** A month of one's own plan, `YYYY-MM`. */
export const ownPlanQuery = (month: string) => ({
  queryKey: [...keys.ownPlan, month],
  queryFn: () => taken(client.GET('/api/my-plan', { params: { query: { month } } })),
  placeholderData: keepPreviousData,
})

/** The starts that a person's patterns let her choose. */
export const startsQuery = (id: number) => ({
  queryKey: [...keys.starts, id],
  // The client's types know no pairs.
  queryFn: () =>
    taken(client.GET('/api/employees/{id}/starts', { params: { path: { id } } })) as Promise<OfferedStarts>,
})

export const chooseStart = change([keys.days], ({ id, choice }: { id: number; choice: StartChoice }) =>
  taken(client.POST('/api/employees/{id}/starts', { params: { path: { id } }, body: choice })),
)
