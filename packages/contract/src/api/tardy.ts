import { z } from 'zod'
import { department, finding, localDate, minutes, month, wallTime } from './common.ts'

const id = z.coerce.number().int().min(1).max(2_147_483_647)
const yesOrNo = z
  .enum(['true', 'false'])
  .transform((text) => text === 'true')
  .meta({ description: 'Only what is excused, or only what is not.' })

const lostKind = z.enum(['tardy', 'leftEarly', 'absent', 'missing', 'unconfirmed']).meta({
  id: 'LostKind',
  description:
    '`missing`: an in or an out is not there. `unconfirmed`: nothing shows that work at home began.',
})

const sums = {
  tardyDays: z.int(),
  tardyMinutes: z.int(),
  tardyExcusedDays: z.int(),
  tardyExcusedMinutes: z.int(),
  leftEarlyDays: z.int(),
  leftEarlyMinutes: z.int(),
  leftEarlyExcusedDays: z.int(),
  leftEarlyExcusedMinutes: z.int(),
  absentDays: z.int(),
  absentMinutes: z.int(),
  absentExcusedDays: z.int(),
  absentExcusedMinutes: z.int(),
  missingDays: z.int(),
  unconfirmedDays: z.int(),
}
const lostSums = z
  .object(sums)
  .meta({ id: 'LostSums', description: 'What is excused stands apart: `Days` and `Minutes` are without it.' })

const names = ['name', ...Object.keys(sums)]
const sort = z
  .string()
  .refine(
    (text) => names.includes(text.replace(/^-/, '')),
    'must be `name` or a figure, with a minus for down',
  )
  .meta({ description: '`name` or a figure, with a minus for down. Default: the most of the kind first.' })

const who = {
  departmentId: id.optional().meta({ description: 'With what lies below it.' }),
  employeeId: id.optional(),
  kind: lostKind.default('tardy'),
  excused: yesOrNo.optional(),
}

export const tardyQuery = z.object({
  month: month.optional().meta({ description: 'One of the period. Default: the present one.' }),
  period: z
    .enum(['month', 'quarter', 'year'])
    .default('month')
    .meta({ description: 'The month, its quarter, or the twelve months that end with it.' }),
  ...who,
  sort: sort.optional(),
})

const lostPerson = z.object({ id: z.int(), number: z.string(), name: z.string() })

export const tardy = z
  .object({
    today: localDate,
    month,
    period: z.enum(['month', 'quarter', 'year']),
    from: localDate,
    to: localDate,
    kind: lostKind,
    totals: lostSums,
    total: z.int().meta({ description: 'How many people have days of the kind; 500 are given at most.' }),
    people: z.array(z.object({ employee: lostPerson, department: department.nullable(), sums: lostSums })),
    departments: z
      .array(
        z.object({
          department: department.nullable(),
          above: z.array(z.int()).meta({ description: 'What it lies below at the end, the nearest first.' }),
          sums: lostSums,
        }),
      )
      .meta({ description: 'Each with what lay below it; null for days of people who had none.' }),
    bands: z
      .array(z.object({ band: z.int(), from: z.int(), to: minutes, sums: lostSums }))
      .meta({ description: 'Tardy or left early by how many minutes; empty for another kind.' }),
    hours: z
      .array(z.object({ hour: z.int(), sums: lostSums }))
      .meta({ description: 'By the hour of the in, or of the out of who left early.' }),
    trend: z
      .array(z.object({ month: z.string(), sums: lostSums }))
      .meta({ description: 'The twelve months that end with the period.' }),
  })
  .meta({ id: 'Tardy' })

export const tardyDaysQuery = z.object({
  from: localDate,
  to: localDate,
  ...who,
  band: z.coerce.number().int().min(1).max(6).optional(),
  hour: z.coerce.number().int().min(0).max(23).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})

export const tardyDays = z
  .object({
    from: localDate,
    to: localDate,
    kind: lostKind,
    total: z.int(),
    days: z.array(
      z.object({
        employee: lostPerson,
        department: department.nullable(),
        date: localDate,
        in: wallTime.nullable(),
        out: wallTime.nullable(),
        minutes,
        excused: z.boolean(),
        findings: z.array(finding),
      }),
    ),
  })
  .meta({ id: 'TardyDays' })
