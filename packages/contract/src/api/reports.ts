import { z } from 'zod'
import { month } from './common.ts'

const reportName = z.enum([
  'month-sheet',
  'personal-record',
  'tardy',
  'hours',
  'leave',
  'requests',
  'adjustments',
  'payroll',
  'audit',
])
export const reportParams = z.object({ report: reportName })

const id = z.coerce.number().int().min(1).max(2_147_483_647)
const language = z.enum(['ko', 'en']).default('ko').meta({ description: 'Of heads and words.' })

export const reportQuery = z.object({
  month,
  departmentId: id.optional().meta({ description: 'With what lies below it.' }),
  employeeId: id.optional(),
  layoutId: id.optional().meta({ description: 'Of a payroll file: by which layout.' }),
  version: id.optional().meta({ description: 'Of the layout; the last unless one is said.' }),
  language,
  after: z.string().max(2000).optional().meta({ description: '`next` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
})

export const exportReportBody = z.object({
  month,
  departmentId: z.int().min(1).max(2_147_483_647).optional(),
  employeeId: z.int().min(1).max(2_147_483_647).optional(),
  layoutId: z.int().min(1).max(2_147_483_647).optional(),
  version: z.int().min(1).max(2_147_483_647).optional(),
  language,
  format: z
    .enum(['csv', 'xlsx', 'pdf'])
    .default('xlsx')
    .meta({ description: 'PDF of a personal record alone.' }),
  reason: z
    .string()
    .max(1000)
    .default('')
    .meta({ description: 'Why it is exported; it stands in the audit. Of the own record nobody asks.' }),
})

const columnKind = z.enum(['text', 'date', 'time', 'minutes', 'hours', 'count', 'days', 'difference']).meta({
  description:
    '`date` is YYYY-MM-DD, `time` minutes since 00:00 of the work date, `minutes` a length, `difference` more or fewer minutes. A word may stand in the place of a number.',
})

export const reportPage = z
  .object({
    report: reportName,
    month,
    layout: z
      .object({ name: z.string(), version: z.int() })
      .nullable()
      .meta({ description: 'By which layout the columns are, where HR arranges them.' }),
    columns: z.array(z.object({ key: z.string(), head: z.string(), kind: columnKind })),
    rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))).meta({
      description: 'As many cells as columns; null for what is not known or not there.',
    }),
    total: z.int().nullable().meta({ description: 'How many rows there are; on the first page alone.' }),
    next: z.string().nullable().meta({ description: 'After which row to go on; null at the end.' }),
  })
  .meta({ id: 'ReportPage' })
