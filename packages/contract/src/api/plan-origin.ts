import { z } from 'zod'
import { dayType, instant } from './common.ts'

/** Where the plan of a date comes from, as people call it. */
export const planOrigin = z
  .object({
    shift: z.object({ code: z.string(), name: z.string() }).nullable(),
    pattern: z.object({ name: z.string(), crew: z.string().nullable() }).nullable(),
    chosenStart: z.boolean().meta({ description: 'The person chose the start of it.' }),
    holiday: z
      .object({
        names: z.array(z.string()),
        kind: dayType,
        origin: z.enum(['bundled', 'publicApi', 'manual']),
      })
      .nullable(),
    moved: z
      .object({ by: z.string().nullable(), at: instant.nullable() })
      .nullable()
      .meta({ description: 'Somebody said something else than the pattern does: who and when.' }),
  })
  .meta({ id: 'PlanOrigin' })
