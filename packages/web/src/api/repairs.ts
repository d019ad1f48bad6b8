import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

export type OwnRepairs = paths['/api/my-repairs']['get']['responses'][200]['content']['application/json']
export type Repair = OwnRepairs['repairs'][number]
export type RepairEvidence = Repair['evidence'][number]
type Asked = paths['/api/my-repairs']['post']['requestBody']['content']['application/json']

/** What one's own days lack, each with the likely time and what speaks for it. */
export const ownRepairsQuery = () => ({
  queryKey: keys.repairs,
  queryFn: () => taken(client.GET('/api/my-repairs')),
})

export const askRepair = change([keys.days], (body: Asked) =>
  taken(client.POST('/api/my-repairs', { body, params: { query: { dryRun: 'false' } } })),
)
