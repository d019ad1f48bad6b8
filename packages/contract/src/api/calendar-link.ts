import { z } from 'zod'
import { instant } from './common.ts'

/** The link to one's own plans for a calendar application. */
export const calendarLink = z
  .object({
    link: z.object({ createdAt: instant, lastUsedAt: instant.nullable() }).nullable(),
  })
  .meta({ id: 'CalendarLink' })

export const calendarLinkRequest = z.object({
  language: z.enum(['ko', 'en']).default('ko').meta({ description: 'What events are called in.' }),
})

export const calendarLinkMade = z
  .object({ url: z.string().meta({ description: 'Shown once.' }) })
  .meta({ id: 'CalendarLinkMade' })

export const calendarLinkRevoked = z.object({ changed: z.boolean() }).meta({ id: 'CalendarLinkRevoked' })
