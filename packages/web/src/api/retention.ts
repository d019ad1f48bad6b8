import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

export type Retention = paths['/api/retention']['get']['responses'][200]['content']['application/json']
export type PurgeRun = NonNullable<Retention['run']>
export type PurgePreview =
  paths['/api/retention/preview']['get']['responses'][200]['content']['application/json']
type SetRetention = paths['/api/retention']['put']['requestBody']['content']['application/json']
type AskPurge = paths['/api/retention/purge']['post']['requestBody']['content']['application/json']

/** How often one looks how far a purge is. */
const everyMs = 1000

export const isUnderWay = (run: Retention['run'] | undefined): boolean => !!run && run.finishedAt === null

export const retentionQuery = () => ({
  queryKey: keys.retention,
  queryFn: () => taken(client.GET('/api/retention')),
  refetchInterval: ({ state: { data } }: { state: { data?: Retention | undefined } }) =>
    isUnderWay(data?.run) ? everyMs : false,
})

export const purgePreviewQuery = () => ({
  queryKey: [...keys.retention, 'preview'],
  queryFn: () => taken(client.GET('/api/retention/preview')),
})

export const setRetention = change([keys.retention, keys.audit], (body: SetRetention) =>
  taken(client.PUT('/api/retention', { body })),
)

export const askPurge = change([keys.retention, keys.audit], (body: AskPurge) =>
  taken(client.POST('/api/retention/purge', { body })),
)

/** All that is held about a person, as one file. */
export const exportPerson = change(
  [keys.audit, keys.ownAudit],
  ({ id, reason }: { id: number; reason: string }) =>
    taken(
      client.POST('/api/people/{id}/data', { params: { path: { id } }, body: { reason }, parseAs: 'blob' }),
    ) as Promise<Blob>,
)
