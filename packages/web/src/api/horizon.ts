import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

export type Horizon = paths['/api/plans/horizon']['get']['responses'][200]['content']['application/json']

/** How often one looks how far a run is. */
const everyMs = 1500

/** How far the company is planned. */
export const horizonQuery = () => ({
  queryKey: keys.horizon,
  queryFn: () => taken(client.GET('/api/plans/horizon')),
})

/** While a worker plans, the page looks how far it is. */
export const untilPlanned = ({ state: { data } }: { state: { data?: Horizon | undefined } }) =>
  data?.run && data.run.finishedAt === null ? everyMs : false

export const planUntil = change([keys.horizon, keys.days], (body: { until: string }) =>
  taken(client.POST('/api/plans/horizon', { body })),
)
