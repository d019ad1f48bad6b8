import { client, done, taken } from './client.ts'
import type { paths } from './openapi.gen.ts'

export type Token =
  paths['/api/tokens']['get']['responses'][200]['content']['application/json']['tokens'][number]
export type TokenScope = Token['scopes'][number]
export type NewToken = paths['/api/tokens']['post']['responses'][200]['content']['application/json']
export type TokenRequest = paths['/api/tokens']['post']['requestBody']['content']['application/json']

export const tokensQuery = () => ({ queryKey: ['tokens'], queryFn: () => taken(client.GET('/api/tokens')) })

export const createToken = (body: TokenRequest) => taken(client.POST('/api/tokens', { body }))

export const rotateToken = (id: number, overlapHours: number) =>
  taken(client.POST('/api/tokens/{id}/rotate', { params: { path: { id } }, body: { overlapHours } }))

export const revokeToken = (id: number) =>
  done(client.DELETE('/api/tokens/{id}', { params: { path: { id } } }))
