import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

export type Sites = paths['/api/sites']['get']['responses'][200]['content']['application/json']
export type Site = Sites['sites'][number]
export type NewSite = paths['/api/sites']['post']['requestBody']['content']['application/json']
export type SiteChange = { id: number } & NonNullable<
  paths['/api/sites/{id}']['patch']['requestBody']
>['content']['application/json']

export type SetUp = paths['/api/set-up']['get']['responses'][200]['content']['application/json']

export const sitesQuery = () => ({ queryKey: keys.sites, queryFn: () => taken(client.GET('/api/sites')) })

export const setUpQuery = () => ({ queryKey: keys.setUp, queryFn: () => taken(client.GET('/api/set-up')) })

const refreshes = [keys.sites, keys.policies, keys.setUp, keys.days]

export const addSite = change(refreshes, (body: NewSite) => taken(client.POST('/api/sites', { body })))

const patch = ({ id, ...body }: SiteChange, dryRun: boolean) =>
  taken(
    client.PATCH('/api/sites/{id}', { params: { path: { id }, query: { dryRun: String(dryRun) } }, body }),
  )

export const changeSite = change(refreshes, (input: SiteChange) => patch(input, false))

export const tryChangeSite = async (input: SiteChange) => (await patch(input, true)).effect
