import { client, taken } from './client.ts'
import type { paths } from './openapi.gen.ts'

export type Source =
  paths['/api/sources']['get']['responses'][200]['content']['application/json']['sources'][number]
export type UnknownBadge =
  paths['/api/unknown-badges']['get']['responses'][200]['content']['application/json']['badges'][number]

/* A punch changes these as it changes days, so their keys begin like those of days. */

export const sourcesQuery = () => ({
  queryKey: ['days', 'sources'],
  queryFn: () => taken(client.GET('/api/sources')),
})

export const unknownBadgesQuery = () => ({
  queryKey: ['days', 'unknown-badges'],
  queryFn: () => taken(client.GET('/api/unknown-badges')),
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
