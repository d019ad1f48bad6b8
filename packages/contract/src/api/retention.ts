import { z } from 'zod'
import { instant, localDate } from './common.ts'

const years = z.object({
  daysYears: z.int().meta({ description: 'Of days and of what they rest on.' }),
  accessYears: z.int().meta({ description: 'Of the log of who looked and came.' }),
})
const kept = z
  .object({ daysFrom: localDate, factsFrom: localDate, accessFrom: localDate })
  .meta({ description: 'The first dates that are kept.' })
const reason = z.string().max(1000).meta({ description: 'Why; it stands in the audit.' })

export const retention = z
  .object({
    policy: years,
    least: years.meta({ description: 'What the law asks for.' }),
    kept: kept.nullable().meta({ description: 'By the last purge; null before the first.' }),
    run: z
      .object({
        kept,
        askedBy: z.string(),
        askedAt: instant,
        reason: z.string(),
        rows: z.int().meta({ description: 'Rows that were to go.' }),
        gone: z.int(),
        finishedAt: instant.nullable(),
        failed: z.boolean().meta({ description: 'It was given up after it broke off again and again.' }),
        counts: z.record(z.string(), z.int()).meta({ description: 'Rows that have gone, by table.' }),
      })
      .nullable(),
  })
  .meta({ id: 'Retention' })

export const setRetentionBody = years.extend({ reason }).meta({ id: 'SetRetention' })

export const purgePreview = z
  .object({
    kept,
    waiting: z
      .object({ adjustments: z.int(), requests: z.int() })
      .meta({ description: 'What is to be decided first; its month and what follows are kept until then.' }),
    rows: z.int(),
    tables: z
      .array(z.object({ table: z.string(), month: z.string().nullable(), rows: z.int() }))
      .meta({ description: 'In the order in which rows go; the month is null where rows have no date.' }),
  })
  .meta({ id: 'PurgePreview' })

export const askPurgeBody = z
  .object({
    daysFrom: localDate.meta({ description: 'As the preview said it.' }),
    accessFrom: localDate,
    reason,
  })
  .meta({ id: 'AskPurge' })

export const exportPersonBody = z.object({ reason: reason.default('') }).meta({ id: 'ExportPerson' })
