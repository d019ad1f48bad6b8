import { keepPreviousData } from '@tanstack/react-query'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

export type OwnMonth = paths['/api/my-month']['get']['responses'][200]['content']['application/json']

/** One's own month, `YYYY-MM`. */
export const ownMonthQuery = (month: string) => ({
  queryKey: [...keys.ownMonth, month],
  queryFn: () => taken(client.GET('/api/my-month', { params: { query: { month } } })),
  placeholderData: keepPreviousData,
})
