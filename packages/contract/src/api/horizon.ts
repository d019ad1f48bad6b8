import { z } from 'zod'
import { instant, localDate, shownDate } from './common.ts'

/** How far the company is planned, and what was asked for last. */
export const horizon = z
  .object({
    plannedUntil: shownDate.nullable().meta({
      description: 'The last date that is planned; null without any. While a run is under way, as it was.',
    }),
    run: z
      .object({
        until: shownDate,
        askedBy: z.string(),
        askedAt: instant,
        people: z.int(),
        done: z.int().meta({ description: 'How many of these people are planned so far.' }),
        written: z.object({ added: z.int(), changed: z.int(), removed: z.int() }).meta({
          description: 'Plans of one date that were written. What stood already is not written again.',
        }),
        finishedAt: instant.nullable(),
        failed: z.boolean().meta({
          description: 'It was given up, because the same people could not be planned again and again.',
        }),
      })
      .nullable()
      .meta({ description: 'The last that was asked for, finished or not.' }),
  })
  .meta({ id: 'Horizon' })

export const planUntilRequest = z.object({
  until: localDate.meta({ description: 'Everybody is planned from today until this date.' }),
})
