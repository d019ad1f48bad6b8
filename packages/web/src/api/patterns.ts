import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

export type PatternBook = Awaited<ReturnType<ReturnType<typeof patternsQuery>['queryFn']>>
export type Shift = PatternBook['shifts'][number]
export type ShiftVersion = Shift['versions'][number]
export type Pattern = PatternBook['patterns'][number]
export type PatternVersion = Pattern['versions'][number]
export type Assignment = PatternBook['assignments'][number]
export type CycleDay = PatternVersion['cycle'][number]
type Body<Path extends keyof paths, Method extends 'post' | 'put'> = paths[Path] extends {
  [M in Method]: { requestBody: { content: { 'application/json': infer Sent } } }
}
  ? Sent
  : never
type Of<Sent> = Sent & { id: number }
export type ShiftRequest = Body<'/api/plans/shifts', 'post'>
export type HoursRequest = Of<Body<'/api/plans/shifts/{id}/hours', 'post'>>
export type ShiftNameRequest = Of<Body<'/api/plans/shifts/{id}', 'put'>>
export type PatternRequest = Body<'/api/plans/patterns', 'post'>
export type PatternNameRequest = Of<Body<'/api/plans/patterns/{id}', 'put'>>
export type CycleRequest = Of<Body<'/api/plans/patterns/{id}/cycle', 'post'>>
export type AssignRequest = Body<'/api/plans/assignments', 'post'>
export type EndRequest = Of<Body<'/api/plans/assignments/{id}/end', 'post'>>
type RestoreRequest = Body<'/api/plans/assignments/restore', 'post'>
export type Notices = NonNullable<Awaited<ReturnType<typeof askAssignment>>['notices']>

export const patternsQuery = () => ({
  queryKey: keys.patterns,
  queryFn: () => taken(client.GET('/api/plans/patterns')),
})

/* Whatever changes plans can change days. */
const refreshes = [keys.patterns, keys.days]
const of = (id: number) => ({ params: { path: { id } } })
const dry = (id: number, dryRun: boolean) => ({
  params: { path: { id }, query: { dryRun: String(dryRun) } },
})

export const addShift = change(refreshes, (body: ShiftRequest) =>
  taken(client.POST('/api/plans/shifts', { body })),
)
export const renameShift = change(refreshes, ({ id, ...body }: ShiftNameRequest) =>
  taken(client.PUT('/api/plans/shifts/{id}', { ...of(id), body })),
)
export const removeShift = change(refreshes, (id: number) =>
  taken(client.DELETE('/api/plans/shifts/{id}', of(id))),
)
const postHours = ({ id, ...body }: HoursRequest, dryRun: boolean) =>
  taken(client.POST('/api/plans/shifts/{id}/hours', { ...dry(id, dryRun), body }))
export const setHours = change(refreshes, (input: HoursRequest) => postHours(input, false))
export const askHours = (input: HoursRequest) => postHours(input, true)

export const addPattern = change(refreshes, (body: PatternRequest) =>
  taken(client.POST('/api/plans/patterns', { body })),
)
export const renamePattern = change(refreshes, ({ id, ...body }: PatternNameRequest) =>
  taken(client.PUT('/api/plans/patterns/{id}', { ...of(id), body })),
)
export const removePattern = change(refreshes, (id: number) =>
  taken(client.DELETE('/api/plans/patterns/{id}', of(id))),
)
const postCycle = ({ id, ...body }: CycleRequest, dryRun: boolean) =>
  taken(client.POST('/api/plans/patterns/{id}/cycle', { ...dry(id, dryRun), body }))
export const setCycle = change(refreshes, (input: CycleRequest) => postCycle(input, false))
export const askCycle = (input: CycleRequest) => postCycle(input, true)

const postAssignment = (body: AssignRequest, dryRun: boolean) =>
  taken(client.POST('/api/plans/assignments', { params: { query: { dryRun: String(dryRun) } }, body }))
export const assignPattern = change(refreshes, (body: AssignRequest) => postAssignment(body, false))
export const askAssignment = (body: AssignRequest) => postAssignment(body, true)

const postEnd = ({ id, ...body }: EndRequest, dryRun: boolean) =>
  taken(client.POST('/api/plans/assignments/{id}/end', { ...dry(id, dryRun), body }))
export const endAssignment = change(refreshes, (input: EndRequest) => postEnd(input, false))
export const askEnd = (input: EndRequest) => postEnd(input, true)

/** How assigning and ending are undone. */
export const restoreAssignments = change(refreshes, (body: RestoreRequest) =>
  taken(client.POST('/api/plans/assignments/restore', { body })),
)
