import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

export type RecomputeRuns = paths['/api/recompute']['get']['responses'][200]['content']['application/json']
export type RecomputeRun = RecomputeRuns['runs'][number]
export type RecomputeRunDetail =
  paths['/api/recompute/{id}']['get']['responses'][200]['content']['application/json']
export type RecomputeRange = paths['/api/recompute']['post']['requestBody']['content']['application/json']

/** How often one looks how far a run is. */
const everyMs = 1000

export const recomputeRunsQuery = () => ({
  queryKey: keys.recompute,
  queryFn: () => taken(client.GET('/api/recompute')),
})

export const recomputeRunQuery = (id: number) => ({
  queryKey: [...keys.recompute, id],
  queryFn: () => taken(client.GET('/api/recompute/{id}', { params: { path: { id } } })),
  refetchInterval: ({ state: { data } }: { state: { data?: RecomputeRunDetail | undefined } }) =>
    data?.state === 'running' ? everyMs : false,
})

export const askRecompute = change([keys.recompute], (body: RecomputeRange) =>
  taken(client.POST('/api/recompute', { body })),
)

export const applyRecompute = change([keys.recompute], ({ id, reason }: { id: number; reason: string }) =>
  taken(client.POST('/api/recompute/{id}/apply', { params: { path: { id } }, body: { reason } })),
)

export const stopRecompute = change([keys.recompute], (id: number) =>
  taken(client.POST('/api/recompute/{id}/stop', { params: { path: { id } } })),
)
