import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

type Audit = paths['/api/audit']['get']['responses'][200]['content']['application/json']
export type AuditEvent = Audit['events'][number]
export type AuditName = Audit['names'][number]
type AuditFilter = NonNullable<paths['/api/audit']['get']['parameters']['query']>

export const auditPageSize = 50

export const auditQuery = (filter: AuditFilter) => ({
  queryKey: [...keys.audit, filter],
  queryFn: () => taken(client.GET('/api/audit', { params: { query: { ...filter, limit: auditPageSize } } })),
})
