import { client, done, taken } from './client.ts'
import type { paths } from './openapi.gen.ts'

export type Users = paths['/api/users']['get']['responses'][200]['content']['application/json']
export type User = Users['users'][number]
export type UserGrant = User['grants'][number]
export type Department = Users['departments'][number]
export type AccessLink =
  paths['/api/users/{id}/access-link']['post']['responses'][200]['content']['application/json']
export type NewUser = NonNullable<paths['/api/users']['post']['requestBody']>['content']['application/json']
export type NewGrant = paths['/api/users/{id}/grants']['post']['requestBody']['content']['application/json']

export const usersQuery = () => ({ queryKey: ['users'], queryFn: () => taken(client.GET('/api/users')) })

const of = (id: string) => ({ params: { path: { id } } })

export const createUser = (body: NewUser) => taken(client.POST('/api/users', { body }))

export const removeUser = (id: string) => done(client.DELETE('/api/users/{id}', of(id)))

export const createAccessLink = (id: string) => taken(client.POST('/api/users/{id}/access-link', of(id)))

export const linkEmployee = (id: string, employeeId: number | null) =>
  done(client.PUT('/api/users/{id}/employee', { ...of(id), body: { employeeId } }))

export const grantRole = (id: string, body: NewGrant) =>
  taken(client.POST('/api/users/{id}/grants', { ...of(id), body }))

export const endRole = (id: string, grantId: number) =>
  done(client.DELETE('/api/users/{id}/grants/{grantId}', { params: { path: { id, grantId } } }))

export const signOutUser = (id: string) => taken(client.POST('/api/users/{id}/sign-out', of(id)))

export const resetFactors = (id: string) => done(client.POST('/api/users/{id}/reset-factors', of(id)))
