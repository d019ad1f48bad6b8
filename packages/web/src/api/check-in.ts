import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

export type OwnCheckIn = paths['/api/check-in']['get']['responses'][200]['content']['application/json']
type Press = paths['/api/check-in']['post']['requestBody']['content']['application/json']

/** Where one is today by the record, and whether a check-in would count from here. */
export const checkInQuery = () => ({
  queryKey: keys.checkIn,
  queryFn: () => taken(client.GET('/api/check-in')),
})

export const checkIn = change([keys.days], (body: Press) => taken(client.POST('/api/check-in', { body })))
