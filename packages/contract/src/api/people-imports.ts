import { z } from 'zod'
import { instant, localDate } from './common.ts'
import { changeEffect } from './effect.ts'

const importField = z.enum([
  'number',
  'name',
  'email',
  'department',
  'site',
  'title',
  'hired',
  'lastDay',
  'from',
  'schedule',
  'scheduleFrom',
  'daysAhead',
  'badge',
  'source',
])
export type ImportField = z.infer<typeof importField>

const columns = z.partialRecord(importField, z.int().min(0).max(199)).meta({
  description: 'At which place, from 0, each field stands.',
})

const asJson = z
  .string()
  .max(2000)
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      context.addIssue({ code: 'custom', message: 'must be JSON, such as {"number":0,"name":1}.' })
      return z.NEVER
    }
  })

/** The file itself is the body. */
export const importQuery = z.object({
  file: z
    .string()
    .max(200)
    .default('')
    .meta({ description: 'The name of the file, for whoever looks later.' }),
  from: localDate
    .optional()
    .meta({ description: 'Changes without a date of their own hold from this one on; default: today.' }),
  columns: asJson
    .pipe(columns)
    .optional()
    .meta({ description: 'Fields by their place, as JSON, where the heads do not tell.' }),
})

const rowKind = z.enum(['new', 'changed', 'same', 'refused'])
export type ImportRowKind = z.infer<typeof rowKind>

export const peopleImport = z
  .object({
    id: z.int(),
    createdAt: instant,
    createdBy: z.string(),
    fileName: z.string(),
    validFrom: localDate,
    heads: z.array(z.string()),
    columns,
    departments: z.array(z.string()).meta({ description: 'Paths of departments that it adds.' }),
    changesSince: localDate.nullable().meta({
      description: 'The first day that is over and on which somebody known changes: applying needs a reason.',
    }),
    appliedAt: instant.nullable(),
    appliedBy: z.string().nullable(),
    undoneAt: instant.nullable(),
    undoneBy: z.string().nullable(),
    counts: z.record(rowKind, z.int()),
  })
  .meta({ id: 'PeopleImport' })
export type PeopleImport = z.infer<typeof peopleImport>

export const peopleImports = z.object({ imports: z.array(peopleImport) }).meta({ id: 'PeopleImports' })

export const importPreview = z
  .object({
    import: peopleImport.nullable().meta({ description: 'Null while columns are missing or doubled.' }),
    table: z.object({
      heads: z.array(z.string()),
      samples: z.array(z.array(z.string())),
      columns,
      doubled: z.array(z.object({ field: importField, places: z.array(z.int()) })),
      missing: z.array(importField),
    }),
  })
  .meta({ id: 'ImportPreview' })
export type ImportPreview = z.infer<typeof importPreview>

export const importRowsQuery = z.object({
  kind: rowKind.optional(),
  after: z.coerce.number().int().min(0).default(0).meta({ description: 'The row after which to go on.' }),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
})

const words = z.object({ ko: z.string(), en: z.string() })

export const importRows = z
  .object({
    rows: z.array(
      z.object({
        line: z.int().meta({ description: 'The row of the file, as a spreadsheet counts.' }),
        kind: rowKind,
        number: z.string(),
        name: z.string(),
        changes: z.array(
          z.object({
            field: importField,
            from: z.string().nullable(),
            to: z.string().nullable(),
            on: localDate.optional().meta({ description: 'From which date on.' }),
          }),
        ),
        faults: z.array(z.object({ field: importField, code: z.string(), words })).meta({
          description: 'Why it is refused, and what to do, in both languages.',
        }),
      }),
    ),
    next: z.int().nullable().meta({ description: 'After which row to go on; null at the end.' }),
  })
  .meta({ id: 'ImportRows' })
export type ImportRows = z.infer<typeof importRows>

export const applyImportRequest = z.object({
  reason: z
    .string()
    .max(1000)
    .nullable()
    .default(null)
    .meta({ description: 'Needed where days that are over change (`changesSince`).' }),
})

export const importDone = z
  .object({
    changed: z.boolean().meta({ description: 'False if it stood so already.' }),
    effect: changeEffect,
  })
  .meta({ id: 'ImportDone' })
export type ImportDone = z.infer<typeof importDone>

export const tableFileQuery = z.object({
  format: z.enum(['csv', 'xlsx']).default('xlsx'),
  language: z.enum(['ko', 'en']).default('ko').meta({ description: 'Of the heads, and of what is wrong.' }),
})
