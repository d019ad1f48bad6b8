import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

export type Policies = paths['/api/policies']['get']['responses'][200]['content']['application/json']
export type PolicyRow = Policies['policies'][number]
export type PolicyScope = PolicyRow['scope']
export type NewPolicy = paths['/api/policies']['post']['requestBody']['content']['application/json']

export interface PolicyAsked {
  scope: PolicyScope
  scopeId: number
  date: string | undefined
}

export const policiesQuery = ({ scope, scopeId, date }: PolicyAsked) => ({
  queryKey: [...keys.policies, scope, scopeId, date],
  queryFn: () =>
    taken(
      client.GET('/api/policies', {
        params: { query: { scope, scopeId, ...(date === undefined ? {} : { date }) } },
      }),
    ),
})

const post = (body: NewPolicy, dryRun: boolean) =>
  taken(client.POST('/api/policies', { params: { query: { dryRun: String(dryRun) } }, body }))

export const setPolicy = change([keys.policies, keys.days], (body: NewPolicy) => post(body, false))

export const tryPolicy = async (body: NewPolicy) => (await post(body, true)).effect
