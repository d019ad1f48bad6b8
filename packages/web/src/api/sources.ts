import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

export type Source =
  paths['/api/sources']['get']['responses'][200]['content']['application/json']['sources'][number]
export type UnknownBadge =
  paths['/api/unknown-badges']['get']['responses'][200]['content']['application/json']['badges'][number]

export const sourcesQuery = () => ({
  queryKey: keys.sources,
  queryFn: () => taken(client.GET('/api/sources')),
})

export const unknownBadgesQuery = () => ({
  queryKey: keys.unknownBadges,
  queryFn: () => taken(client.GET('/api/unknown-badges')),
})

export const quarantineQuery = () => ({
  queryKey: keys.quarantine,
  queryFn: () => taken(client.GET('/api/quarantine', { params: { query: { limit: 50 } } })),
})

export const assignBadge = change(
  [keys.days],
  (body: { sourceId: number; badge: string; employeeId: number }) =>
    taken(client.POST('/api/badge-assignments', { body: { ...body, validFrom: null, validUntil: null } })),
)
