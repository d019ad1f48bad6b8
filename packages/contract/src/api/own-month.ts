import { z } from 'zod'
import { finding, instant, localDate } from './common.ts'
import { personMonth, workLog, workPlan } from './days.ts'

/** One's own month: the days with what was planned, and what is to be cleared up. */
export const ownMonth = personMonth
  .extend({
    today: localDate,
    days: z.array(
      z.object({
        date: localDate,
        plan: workPlan.nullable(),
        log: workLog.nullable(),
        shift: z.object({ code: z.string(), name: z.string(), colour: z.string() }).nullable(),
        holidays: z.array(z.string()),
      }),
    ),
    toClear: z
      .array(z.object({ date: localDate, finding, remindedAt: instant.nullable() }))
      .meta({ description: 'Days of the last weeks on which something is missing, whatever the month.' }),
  })
  .meta({ id: 'OwnMonth' })
