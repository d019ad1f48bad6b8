import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

type Audit = paths['/api/audit']['get']['responses'][200]['content']['application/json']
export type AuditEvent = Audit['events'][number]
export type AuditName = Audit['names'][number]
type AuditFilter = Omit<NonNullable<paths['/api/audit']['get']['parameters']['query']>, 'before' | 'limit'>

const pageSize = 50

/** The newest lines, and those before them page after page. */
export const auditQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: [...keys.audit, filter],
    queryFn: ({ pageParam }) =>
      taken(
        client.GET('/api/audit', {
          params: {
            query: { ...filter, limit: pageSize, ...(pageParam === null ? {} : { before: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: ({ events }) => (events.length < pageSize ? undefined : events.at(-1)!.id),
    placeholderData: keepPreviousData,
  })
