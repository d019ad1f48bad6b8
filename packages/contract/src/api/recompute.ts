import { z } from 'zod'
import { department, employee, instant, localDate } from './common.ts'
import { dayChange } from './effect.ts'

export const askRecomputeRequest = z
  .object({
    from: localDate,
    to: localDate.meta({ description: 'The last date; 800 days at most.' }),
    departmentId: z.int().nullable().default(null).meta({
      description: 'Whoever was employed there, or in what lies below it, on any of the dates.',
    }),
    employeeIds: z.array(z.int()).min(1).max(500).readonly().nullable().default(null).meta({
      description: 'These people. With neither, everybody.',
    }),
  })
  .meta({ id: 'AskRecomputeRequest' })

export const applyRecomputeRequest = z
  .object({ reason: z.string().max(1000) })
  .meta({ id: 'ApplyRecomputeRequest' })

const run = z.object({
  id: z.int(),
  applies: z.int().nullable().meta({ description: 'The preview that it writes; null for a preview.' }),
  from: localDate,
  to: localDate,
  department: department.nullable(),
  isEverybody: z.boolean(),
  named: z
    .array(employee.pick({ id: true, number: true, name: true }))
    .meta({ description: 'The first of the people, if people were chosen.' }),
  reason: z.string().nullable(),
  askedBy: z.string(),
  askedAt: instant,
  state: z.enum(['running', 'finished', 'stopped', 'failed']),
  endedAt: instant.nullable(),
  total: z.int().meta({ description: 'People it is about.' }),
  people: z.int().meta({ description: 'Of them, done.' }),
  days: z.int().meta({ description: 'Dates of these people.' }),
  changed: z.int().meta({ description: 'Days that come out differently.' }),
})

/** A range that is looked at, or written. */
export const recomputeRun = run.meta({ id: 'RecomputeRun' })

export const recomputeRuns = z
  .object({
    today: localDate,
    departments: z.array(department),
    runs: z.array(recomputeRun).meta({ description: 'The last first.' }),
  })
  .meta({ id: 'RecomputeRuns' })

export const recomputeRunDetail = run
  .extend({
    listed: z.array(dayChange).meta({ description: 'The first of the days that come out differently.' }),
  })
  .meta({ id: 'RecomputeRunDetail' })
