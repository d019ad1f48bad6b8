import { keepPreviousData } from '@tanstack/react-query'
import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { components, paths } from './openapi.gen.ts'

export type RequestsPage = components['schemas']['RequestsPage']
export type Request = RequestsPage['requests'][number]
export type RequestKind = components['schemas']['RequestKinds']['kinds'][number]
export type RequestConsequence = components['schemas']['RequestConsequence']
export type BalanceChange = components['schemas']['ChangedBalance']
export type AskRequest = paths['/api/requests']['post']['requestBody']['content']['application/json']
type Query = NonNullable<paths['/api/requests']['get']['parameters']['query']>

/** Requests, the newest first. */
export const requestsQuery = (query: Query) => ({
  queryKey: [...keys.requests, query],
  // The client's types know no pairs.
  queryFn: () => taken(client.GET('/api/requests', { params: { query } })) as Promise<RequestsPage>,
  placeholderData: keepPreviousData,
})

/** What can be asked for. */
export const requestKindsQuery = () => ({
  queryKey: keys.requestKinds,
  queryFn: () => taken(client.GET('/api/request-kinds')),
  staleTime: 60_000,
})

/** What a request would do. */
export const previewRequest = (body: AskRequest) =>
  taken(client.POST('/api/requests', { params: { query: { dryRun: 'true' } }, body }))

export const askRequest = change([keys.days], (body: AskRequest) =>
  taken(client.POST('/api/requests', { body })),
)

export const withdrawRequest = change([keys.days], (id: number) =>
  taken(client.POST('/api/requests/{id}/withdraw', { params: { path: { id } }, body: { reason: '' } })),
)
