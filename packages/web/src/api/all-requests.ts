import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'
import type { RequestsPage } from './requests.ts'

type Query = NonNullable<paths['/api/requests']['get']['parameters']['query']>
export type RequestFilter = Omit<Query, 'box' | 'before' | 'limit'>

const pageSize = 50

/** A page of requests, the newest first. */
const readRequests = (
  query: Query, // The client's types know no pairs.
) => taken(client.GET('/api/requests', { params: { query } })) as Promise<RequestsPage>

/** A page after the other, each from where the one before ended. */
export const pagedRequests = (filter: Omit<Query, 'before' | 'limit'>) => ({
  queryFn: ({ pageParam }: { pageParam: number | null }) =>
    readRequests({ ...filter, limit: pageSize, ...(pageParam === null ? {} : { before: pageParam }) }),
  initialPageParam: null as number | null,
  getNextPageParam: ({ next }: { next: number | null }) => next ?? undefined,
})

/** All requests within reach, the newest first, page after page. */
export const allRequestsQuery = (filter: RequestFilter) =>
  infiniteQueryOptions({
    queryKey: [...keys.requests, filter],
    ...pagedRequests({ ...filter, box: 'all' }),
    placeholderData: keepPreviousData,
  })

export const remindersQuery = () => ({
  queryKey: [...keys.requests, 'reminders'],
  queryFn: () => taken(client.GET('/api/approvals/reminders')),
})

interface End {
  id: number
  reason: string
}

const sendCancel = ({ id, reason }: End, dryRun: 'true' | 'false') =>
  taken(
    client.POST('/api/requests/{id}/cancel', {
      params: { path: { id }, query: { dryRun } },
      body: { reason },
    }),
  )

export const cancelRequest = change([keys.days], (end: End) => sendCancel(end, 'false'))
/** A preview needs no reason of its own. */
export const previewCancel = async (id: number) => (await sendCancel({ id, reason: '–' }, 'true')).effect

export const withdrawRequest = change([keys.days], ({ id, reason }: End) =>
  taken(client.POST('/api/requests/{id}/withdraw', { params: { path: { id } }, body: { reason } })),
)
