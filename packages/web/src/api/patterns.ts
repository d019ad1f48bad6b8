import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

export type PatternBook = Awaited<ReturnType<ReturnType<typeof patternsQuery>['queryFn']>>
export type Shift = PatternBook['shifts'][number]
export type Pattern = PatternBook['patterns'][number]
export type Assignment = PatternBook['assignments'][number]
export type CycleDay = Pattern['versions'][number]['cycle'][number]
export type ShiftRequest = paths['/api/plans/shifts']['post']['requestBody']['content']['application/json']
export type PatternRequest =
  paths['/api/plans/patterns']['post']['requestBody']['content']['application/json']
type CycleRequest =
  paths['/api/plans/patterns/{id}/cycle']['post']['requestBody']['content']['application/json']
export type AssignRequest =
  paths['/api/plans/assignments']['post']['requestBody']['content']['application/json']

export const patternsQuery = () => ({
  queryKey: keys.patterns,
  queryFn: () => taken(client.GET('/api/plans/patterns')),
})

/* Whatever changes plans can change days. */
const refreshes = [keys.patterns, keys.days]

export const addShift = change(refreshes, (body: ShiftRequest) =>
  taken(client.POST('/api/plans/shifts', { body })),
)

export const addPattern = change(refreshes, (body: PatternRequest) =>
  taken(client.POST('/api/plans/patterns', { body })),
)

const postCycle = ({ id, ...body }: CycleRequest & { id: number }, dryRun: boolean) =>
  taken(
    client.POST('/api/plans/patterns/{id}/cycle', {
      params: { path: { id }, query: { dryRun: String(dryRun) } },
      body,
    }),
  )

export const setCycle = change(refreshes, (input: CycleRequest & { id: number }) => postCycle(input, false))
export const askCycle = async (input: CycleRequest & { id: number }) => (await postCycle(input, true)).effect

const postAssignment = (body: AssignRequest, dryRun: boolean) =>
  taken(client.POST('/api/plans/assignments', { params: { query: { dryRun: String(dryRun) } }, body }))

export const assignPattern = change(refreshes, (body: AssignRequest) => postAssignment(body, false))
export const askAssignment = async (body: AssignRequest) => (await postAssignment(body, true)).effect
