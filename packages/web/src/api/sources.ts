import { infiniteQueryOptions } from '@tanstack/react-query'
import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

export type Source =
  paths['/api/sources']['get']['responses'][200]['content']['application/json']['sources'][number]
export type UnknownBadge =
  paths['/api/unknown-badges']['get']['responses'][200]['content']['application/json']['badges'][number]
export type BadgeAssignment = Required<
  paths['/api/badge-assignments']['post']['requestBody']['content']['application/json']
>

export const sourcesQuery = () => ({
  queryKey: keys.sources,
  queryFn: () => taken(client.GET('/api/sources')),
  // A source that is silent tells nobody so.
  refetchInterval: 15_000,
})

/** Where a list begins, and where the server says that its next page does. */
const paged = {
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }: { next: string | null }) => next,
}
const pageAfter = (after: string | null) => ({ params: { query: after === null ? {} : { after } } })

export const unknownBadgesQuery = () =>
  infiniteQueryOptions({
    ...paged,
    queryKey: keys.unknownBadges,
    queryFn: ({ pageParam }) => taken(client.GET('/api/unknown-badges', pageAfter(pageParam))),
  })

export const quarantineQuery = () =>
  infiniteQueryOptions({
    ...paged,
    queryKey: keys.quarantine,
    queryFn: ({ pageParam }) => taken(client.GET('/api/quarantine', pageAfter(pageParam))),
  })

export const assignBadge = change([keys.days], (body: BadgeAssignment) =>
  taken(client.POST('/api/badge-assignments', { body })),
)

export const takeBackBadge = change([keys.days], (body: BadgeAssignment) =>
  taken(client.POST('/api/badge-assignments/take-back', { body })),
)
