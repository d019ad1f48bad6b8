import { z } from 'zod'
import { instant, shownDate } from './common.ts'
import { cycleDay, planScope, writtenPlan } from './plans.ts'

const madeOf = {
  id: z.int(),
  name: z.string(),
  version: z.int(),
  retiredOn: shownDate.nullable(),
}
export const patternBook = z
  .object({
    today: shownDate,
    region: z.string(),
    shifts: z.array(
      z.object({
        ...madeOf,
        code: z.string(),
        colour: z.string(),
        versions: z.array(
          z.object({
            from: shownDate,
            plan: writtenPlan,
            halfAt: z.string().nullable(),
            quartersAt: z.tuple([z.string(), z.string()]).nullable(),
          }),
        ),
      }),
    ),
    patterns: z.array(
      z.object({
        ...madeOf,
        ownPeople: z.int().meta({ description: 'People who have it of their own.' }),
        versions: z.array(
          z.object({
            from: shownDate,
            anchor: shownDate,
            cycle: z.array(cycleDay).readonly(),
            worksOnHolidays: z.boolean(),
            crews: z.array(z.object({ name: z.string(), offset: z.int() })).readonly(),
            starts: z.array(z.string()),
            slide: z.tuple([z.string(), z.string()]).nullable(),
          }),
        ),
      }),
    ),
    assignments: z.array(
      z.object({
        id: z.int(),
        scope: planScope,
        scopeId: z.int(),
        name: z.string().nullable(),
        nameEn: z.string().nullable(),
        number: z.string().nullable(),
        patternId: z.int(),
        offset: z.int(),
        from: shownDate.nullable(),
        until: shownDate.nullable(),
        madeBy: z.string().nullable(),
        madeAt: instant.nullable(),
        people: z.int().nullable().meta({
          description:
            'Who are planned by it today, or on its first date; null for a person, and where that is not planned yet.',
        }),
        names: z.array(z.string()).meta({ description: 'The first three of them.' }),
      }),
    ),
  })
  .meta({ id: 'PatternBook' })
