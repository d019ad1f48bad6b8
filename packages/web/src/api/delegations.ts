import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

export type Delegations = paths['/api/delegations']['get']['responses'][200]['content']['application/json']
export type Delegation = Delegations['delegations'][number]
type NewDelegation = Required<paths['/api/delegations']['post']['requestBody']['content']['application/json']>

/** One's own; everybody's for who answers for the company. */
export const delegationsQuery = (all: boolean) => ({
  queryKey: [...keys.delegations, { all }],
  queryFn: () =>
    taken(client.GET('/api/delegations', { params: { query: { all: all ? 'true' : 'false' } } })),
})

export const delegatesQuery = (search: string) => ({
  queryKey: [...keys.delegations, 'whom', search],
  queryFn: () => taken(client.GET('/api/delegates', { params: { query: { search } } })),
})

const refreshes = [keys.delegations, keys.approvals, keys.me]

export const addDelegation = change(refreshes, (body: NewDelegation) =>
  taken(client.POST('/api/delegations', { body })),
)

export const endDelegation = change(refreshes, (id: number) =>
  taken(client.POST('/api/delegations/{id}/end', { params: { path: { id } } })),
)
