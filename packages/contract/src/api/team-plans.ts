import { z } from 'zod'
import { dayType, department, employee, instant, localDate, wallTime } from './common.ts'
import { seenTraits } from './traits.ts'

export const teamPlansQuery = z.object({
  from: localDate,
  to: localDate.meta({ description: 'The last date; 42 at most.' }),
  departmentId: z.coerce.number().int().optional().meta({ description: 'With what lies below it.' }),
  teamId: z.coerce.number().int().optional(),
  search: z.string().max(100).default(''),
  mates: z.stringbool().default(false).meta({ description: 'Only oneself and whom one works with.' }),
  absent: z.stringbool().default(false).meta({ description: 'Only who is away on one of the dates.' }),
})

const pairs = z.array(z.tuple([z.int(), z.int()]).readonly()).readonly()

const planInMinutes = z
  .object({
    dayType: dayType.nullable(),
    segments: pairs,
    breaks: pairs,
    floatingBreaks: pairs,
    standardMinutes: z.int().nullable(),
  })
  .meta({ id: 'PlanInMinutes', description: 'In minutes from 00:00 of the date.' })

const shift = z
  .object({
    id: z.int(),
    code: z.string(),
    name: z.string(),
    colour: z.string(),
    retired: z.boolean(),
    plan: planInMinutes.nullable().meta({ description: 'Null if it is not there yet.' }),
  })
  .meta({ id: 'ShownShift' })

/** How a date is planned, and why. */
const planKind = z
  .object({
    plan: planInMinutes,
    dayType,
    segments: z.array(z.object({ start: wallTime, end: wallTime })),
    shiftId: z.int().nullable(),
    pattern: z
      .object({
        patternId: z.int(),
        name: z.string(),
        scope: z.enum(['company', 'site', 'department', 'team', 'employee']),
        crew: z.string().nullable(),
      })
      .nullable(),
    holiday: z
      .object({
        names: z.array(z.string()),
        kind: dayType,
        origin: z.enum(['bundled', 'publicApi', 'manual']),
      })
      .nullable(),
    overridden: z.boolean(),
    chosenStart: z.boolean().meta({ description: 'The person chose the start of it.' }),
    act: z
      .object({
        id: z.int(),
        kind: z.enum(['override', 'swap', 'copy', 'undo']),
        at: instant,
        by: z.string(),
        reason: z.string().nullable(),
        before: z.object({ shiftId: z.int().nullable(), byPattern: z.boolean() }),
      })
      .nullable()
      .meta({ description: 'The last change of the date by a person, if there was one.' }),
  })
  .meta({ id: 'PlanKind' })

const absence = z
  .object({
    date: localDate,
    status: z.enum(['pending', 'approved']),
    effect: z.enum(['leave', 'trip', 'remote']),
    unit: z.enum(['day', 'half', 'quarter', 'hours']),
    which: z.int().nullable().meta({ description: 'Which half, 1 or 2, or quarter, 1 to 4.' }),
    times: z.tuple([wallTime, wallTime]).nullable().meta({ description: 'Null for the whole day.' }),
    kind: z
      .object({ code: z.string(), name: z.string(), nameEn: z.string() })
      .nullable()
      .meta({ description: 'Null for who sees only that somebody is away.' }),
  })
  .meta({ id: 'Absence' })

/** People × dates: every cell is a place in `kinds`. */
export const teamPlans = z
  .object({
    from: localDate,
    to: localDate,
    today: localDate,
    total: z.int().meta({ description: 'How many people pass the filter; 500 at most are listed.' }),
    people: z.array(
      z.object({
        employee: employee.pick({ id: true, number: true, name: true }),
        department,
        region: z.string().meta({ description: 'Whose law holds.' }),
        traits: seenTraits,
        team: z.object({ id: z.int(), name: z.string() }).nullable(),
        cells: z.array(z.int().nullable()),
        absences: z.array(absence).meta({ description: 'Those asked for only where more may be seen.' }),
      }),
    ),
    kinds: z.array(planKind),
    shifts: z.array(shift),
    holidays: z.array(z.object({ date: localDate, names: z.array(z.string()) })),
  })
  .meta({ id: 'TeamPlans' })
