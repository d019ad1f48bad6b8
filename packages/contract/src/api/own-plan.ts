import { z } from 'zod'
import { month, shownDate, wallTime } from './common.ts'
import { workPlan } from './days.ts'

export const ownPlanQuery = z.object({ month })

const ownDate = z
  .object({
    date: shownDate,
    plan: workPlan.nullable().meta({ description: 'Null where none is known.' }),
    plannedMinutes: z.int().nullable(),
    shift: z.object({ code: z.string(), name: z.string(), colour: z.string() }).nullable(),
    overridden: z.boolean().meta({ description: 'Whether the date was planned by itself.' }),
    holidays: z.array(z.string()),
    site: z.object({ name: z.string(), nameEn: z.string() }).nullable(),
    in: wallTime.nullable(),
    out: wallTime.nullable(),
  })
  .meta({ id: 'OwnDate' })

/** One's own month, in whole weeks. */
export const ownPlan = z
  .object({
    month,
    today: shownDate,
    zone: z.string(),
    weeks: z.array(
      z.object({
        days: z.array(ownDate),
        plannedMinutes: z.int(),
        isWhole: z.boolean().meta({ description: 'Whether a plan of each of its dates is known.' }),
      }),
    ),
  })
  .meta({ id: 'OwnPlan' })
