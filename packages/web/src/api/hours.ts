import { keepPreviousData } from '@tanstack/react-query'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

type Get = paths['/api/hours']['get']
export type HoursFilter = NonNullable<Get['parameters']['query']>
export type Hours = Get['responses'][200]['content']['application/json']
export type HoursChoice = Hours['show']
export type HoursOfPerson = Hours['people'][number]

/** A week of everybody within reach against the law. */
export const hoursQuery = (query: HoursFilter) => ({
  queryKey: [...keys.hours, query],
  queryFn: () => taken(client.GET('/api/hours', { params: { query } })),
  placeholderData: keepPreviousData,
})
