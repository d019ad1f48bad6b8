import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

export type KindSettings =
  paths['/api/request-kinds/settings']['get']['responses'][200]['content']['application/json']['kinds'][number]
type Changed = paths['/api/request-kinds/{code}']['put']['requestBody']['content']['application/json']
type Added = paths['/api/request-kinds']['post']['requestBody']['content']['application/json']

export const kindNamesQuery = () => ({
  queryKey: [...keys.requestKinds, 'names'],
  queryFn: () => taken(client.GET('/api/request-kinds')),
})

export const kindSettingsQuery = () => ({
  queryKey: [...keys.requestKinds, 'settings'],
  queryFn: () => taken(client.GET('/api/request-kinds/settings')),
})

export const addKind = change([keys.requestKinds], (body: Added) =>
  taken(client.POST('/api/request-kinds', { body })),
)

export const changeKind = change([keys.requestKinds], ({ code, ...body }: Changed & { code: string }) =>
  taken(client.PUT('/api/request-kinds/{code}', { params: { path: { code } }, body })),
)
