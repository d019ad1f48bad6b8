import type { Figure } from '@rollcall/core'
import { z } from 'zod'
import { employee, localDate } from './common.ts'
import { figureName } from './days.ts'

/** For an act that can touch days which have begun. */
export const dryRunQuery = z.object({
  dryRun: z.stringbool().default(false).meta({
    description: 'Says what the act would do, and takes it back.',
  }),
})

type ToldField = Figure | 'dayType' | 'in' | 'out' | 'excused' | 'findings'

export const dayChange = z
  .object({
    employee: employee.pick({ id: true, number: true, name: true }),
    date: localDate,
    had: z.boolean().meta({ description: 'Whether the date had a log.' }),
    has: z.boolean().meta({ description: 'Whether it has one afterwards.' }),
    fields: z
      .array(
        z.object({
          field: z.enum(['dayType', 'in', 'out', ...figureName.options, 'excused', 'findings'] satisfies [
            ToldField,
            ...ToldField[],
          ]),
          from: z.union([z.int(), z.string(), z.array(z.string())]).nullable(),
          to: z.union([z.int(), z.string(), z.array(z.string())]).nullable(),
        }),
      )
      .meta({
        description:
          'What differs: minutes of a figure, a type of day, a wall time, codes of findings or excuses. Empty where a log comes or goes.',
      }),
  })
  .meta({ id: 'DayChange' })

export type DayChange = z.infer<typeof dayChange>

/** What an act changes, or would, beyond the fact that it writes. */
export const changeEffect = z
  .object({
    plans: z.int().meta({ description: 'Dates whose plan is another one, or has another origin.' }),
    days: z.object({
      looked: z.int().meta({ description: 'Dates that have begun and that the act touches.' }),
      changed: z.int().meta({ description: 'Those whose result is another one.' }),
      complete: z.boolean().meta({
        description: 'False if the act touches more days than were looked at; they follow within minutes.',
      }),
      listed: z.array(dayChange).meta({ description: 'The first of those that change.' }),
    }),
  })
  .meta({ id: 'ChangeEffect' })

export type ChangeEffect = z.infer<typeof changeEffect>
