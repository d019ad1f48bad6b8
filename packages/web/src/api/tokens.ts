import { change } from './change.ts'
import { client, done, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

export type Token =
  paths['/api/tokens']['get']['responses'][200]['content']['application/json']['tokens'][number]
export type TokenScope = Token['scopes'][number]
export type NewToken = paths['/api/tokens']['post']['responses'][200]['content']['application/json']
export type TokenRequest = paths['/api/tokens']['post']['requestBody']['content']['application/json']

export const tokensQuery = () => ({ queryKey: keys.tokens, queryFn: () => taken(client.GET('/api/tokens')) })

/* A source says until when its token is valid. */
const refreshes = [keys.tokens, keys.sources]

export const createToken = change(refreshes, (body: TokenRequest) =>
  taken(client.POST('/api/tokens', { body })),
)

export const rotateToken = change(refreshes, ({ id, overlapHours }: { id: number; overlapHours: number }) =>
  taken(client.POST('/api/tokens/{id}/rotate', { params: { path: { id } }, body: { overlapHours } })),
)

export const revokeToken = change(refreshes, (id: number) =>
  done(client.DELETE('/api/tokens/{id}', { params: { path: { id } } })),
)
