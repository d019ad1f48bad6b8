import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'

/** Whether one's own plans are read by a calendar application. */
export const calendarLinkQuery = () => ({
  queryKey: keys.calendarLink,
  queryFn: () => taken(client.GET('/api/my-plan/link')),
})

export const makeCalendarLink = change([keys.calendarLink], (language: 'ko' | 'en') =>
  taken(client.POST('/api/my-plan/link', { body: { language } })),
)

export const revokeCalendarLink = change<void, unknown>([keys.calendarLink], () =>
  taken(client.DELETE('/api/my-plan/link')),
)
