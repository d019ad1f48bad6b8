import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

type Get<Path extends '/api/tardy' | '/api/tardy/days'> = paths[Path]['get']
type Asked<Path extends '/api/tardy' | '/api/tardy/days'> = NonNullable<Get<Path>['parameters']['query']>
export type TardyFilter = Asked<'/api/tardy'>
export type TardyDaysFilter = Omit<Asked<'/api/tardy/days'>, 'limit' | 'offset'>
export type Tardy = Get<'/api/tardy'>['responses'][200]['content']['application/json']
type TardyDays = Get<'/api/tardy/days'>['responses'][200]['content']['application/json']
export type TardyDay = TardyDays['days'][number]
export type LostKind = Tardy['kind']
export type LostSums = Tardy['totals']

/** Who was tardy, left early, was absent or left a day open, summed up. */
export const tardyQuery = (query: TardyFilter) => ({
  queryKey: [...keys.tardy, query],
  queryFn: () => taken(client.GET('/api/tardy', { params: { query } })),
  placeholderData: keepPreviousData,
})

const pageSize = 200

/** The days behind a sum, a page after the other. */
export const tardyDaysQuery = (filter: TardyDaysFilter) =>
  infiniteQueryOptions({
    queryKey: [...keys.tardyDays, filter],
    queryFn: ({ pageParam: offset }) =>
      taken(client.GET('/api/tardy/days', { params: { query: { ...filter, limit: pageSize, offset } } })),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const loaded = pages.reduce((sum, { days }) => sum + days.length, 0)
      return last.days.length > 0 && loaded < last.total ? loaded : undefined
    },
    placeholderData: keepPreviousData,
  })
