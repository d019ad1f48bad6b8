import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { pagedRequests } from './all-requests.ts'
import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { components, paths } from './openapi.gen.ts'

type Body = paths['/api/requests/decisions']['post']['requestBody']['content']['application/json']
export type Decision = Required<Body>

type Approvals = components['schemas']['Approvals']
export type Approval = Approvals['requests'][number]

/** As many as one looks through at once. */
const mostAtOnce = 50
/** Whoever stands in for somebody hears of nothing by the live connection: this asks now and then. */
const againMs = 60_000

export const approvalsQuery = () => ({
  queryKey: [...keys.approvals, 'inbox'],
  // The client's types know no pairs.
  queryFn: () =>
    taken(client.GET('/api/approvals', { params: { query: { limit: mostAtOnce } } })) as Promise<Approvals>,
  refetchInterval: againMs,
})

export const waitingQuery = () => ({
  queryKey: [...keys.approvals, 'waiting'],
  queryFn: () => taken(client.GET('/api/approvals/waiting')),
  refetchInterval: againMs,
})

const send = (body: Decision, dryRun: 'true' | 'false') =>
  taken(client.POST('/api/requests/decisions', { params: { query: { dryRun } }, body })) as Promise<Decided>

export type Decided = components['schemas']['DecidedRequests']
export type DecidedRequest = Decided['requests'][number]
export const decideRequests = change([keys.days, keys.employees], (decision: Decision) =>
  send(decision, 'false'),
)

/** What approving these would do, each by itself; it is true of the moment in which it is asked. */
export const decisionPreviewQuery = (requestIds: readonly number[]) => ({
  queryKey: [...keys.approvals, 'preview', requestIds],
  queryFn: () => send({ requestIds: [...requestIds], decision: 'approve', comment: '' }, 'true'),
  placeholderData: keepPreviousData,
})

/** What one decided, or others in one's place, the newest request first. */
export const decidedQuery = () =>
  infiniteQueryOptions({
    queryKey: [...keys.approvals, 'decided'],
    ...pagedRequests({ box: 'decided' }),
  })
