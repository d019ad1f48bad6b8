import { keepPreviousData } from '@tanstack/react-query'
import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

export type TeamPlans = paths['/api/plans']['get']['responses'][200]['content']['application/json']
export type PlannedPerson = TeamPlans['people'][number]
export type PlanKind = TeamPlans['kinds'][number]
export type PlanInMinutes = PlanKind['plan']
export type Absence = PlannedPerson['absences'][number]
export type Shift = TeamPlans['shifts'][number]
type Body<Path extends '/api/plans/overrides' | '/api/plans/swaps' | '/api/plans/copied-weeks'> =
  paths[Path]['post']['requestBody']['content']['application/json']
export type PlanActDone =
  paths['/api/plans/overrides']['post']['responses'][200]['content']['application/json']

/** Who works when, on the dates from `from` to `to`. */
export const teamPlansQuery = (query: { from: string; to: string; search?: string }) => ({
  queryKey: [...keys.teamPlans, query],
  // The client's types know no pairs.
  queryFn: () => taken(client.GET('/api/plans', { params: { query } })) as Promise<TeamPlans>,
  placeholderData: keepPreviousData,
})

/** Who is away on the dates from `from` to `to`, with their plans. */
export const absencesQuery = (query: { from: string; to: string; search?: string }) => ({
  queryKey: [...keys.teamPlans, 'absent', query],
  queryFn: () =>
    taken(
      client.GET('/api/plans', { params: { query: { ...query, absent: 'true' } } }),
    ) as Promise<TeamPlans>,
  placeholderData: keepPreviousData,
})

/** Who else works on these dates of those one works with. */
export const matesQuery = (from: string, to: string) => ({
  queryKey: [...keys.teamPlans, 'mates', from, to],
  queryFn: () =>
    taken(client.GET('/api/plans', { params: { query: { from, to, mates: 'true' } } })) as Promise<TeamPlans>,
  placeholderData: keepPreviousData,
})

const params = { query: {} }

export const overridePlans = change([keys.days], (body: Body<'/api/plans/overrides'>) =>
  taken(client.POST('/api/plans/overrides', { params, body })),
)

export const swapShifts = change([keys.days], (body: Body<'/api/plans/swaps'>) =>
  taken(client.POST('/api/plans/swaps', { params, body })),
)

export const copyWeek = change([keys.days], (body: Body<'/api/plans/copied-weeks'>) =>
  taken(client.POST('/api/plans/copied-weeks', { params, body })),
)

export const undoPlanAct = change([keys.days], (id: number) =>
  taken(client.POST('/api/plans/acts/{id}/undo', { params: { path: { id }, query: {} } })),
)
