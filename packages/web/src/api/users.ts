import { change } from './change.ts'
import { client, done, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

export type Users = paths['/api/users']['get']['responses'][200]['content']['application/json']
export type User = Users['users'][number]
export type UserGrant = User['grants'][number]
export type Department = Users['departments'][number]
export type AccessLink =
  paths['/api/users/{id}/access-link']['post']['responses'][200]['content']['application/json']
export type NewUser = NonNullable<paths['/api/users']['post']['requestBody']>['content']['application/json']
export type NewGrant = paths['/api/users/{id}/grants']['post']['requestBody']['content']['application/json']

export const usersQuery = () => ({ queryKey: keys.users, queryFn: () => taken(client.GET('/api/users')) })

const of = (id: string) => ({ params: { path: { id } } })

/* Whoever changes their own roles sees it at once. */
const rolesToo = [keys.users, keys.me]

export const createUser = change([keys.users], (body: NewUser) => taken(client.POST('/api/users', { body })))

export const removeUser = change([keys.users], (id: string) => done(client.DELETE('/api/users/{id}', of(id))))

export type ManyLinks = paths['/api/users/links']['post']['responses'][200]['content']['application/json']
export type ManyLinksRequest = paths['/api/users/links']['post']['requestBody']['content']['application/json']

export const createManyLinks = change([keys.users, keys.setUp], (body: ManyLinksRequest) =>
  taken(client.POST('/api/users/links', { body })),
)

export const createAccessLink = change([keys.users], (id: string) =>
  taken(client.POST('/api/users/{id}/access-link', of(id))),
)

export const linkEmployee = change(
  rolesToo,
  ({ id, employeeId }: { id: string; employeeId: number | null }) =>
    done(client.PUT('/api/users/{id}/employee', { ...of(id), body: { employeeId } })),
)

export const grantRole = change(rolesToo, ({ id, grant }: { id: string; grant: NewGrant }) =>
  taken(client.POST('/api/users/{id}/grants', { ...of(id), body: grant })),
)

export const endRole = change(rolesToo, ({ id, grantId }: { id: string; grantId: number }) =>
  done(client.DELETE('/api/users/{id}/grants/{grantId}', { params: { path: { id, grantId } } })),
)

export const signOutUser = change([keys.users], (id: string) =>
  taken(client.POST('/api/users/{id}/sign-out', of(id))),
)

export const resetFactors = change([keys.users], (id: string) =>
  done(client.POST('/api/users/{id}/reset-factors', of(id))),
)
