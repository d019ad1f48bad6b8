import type { WeekStanding } from '@rollcall/core'
import { z } from 'zod'
import { department, localDate, minutes, shownDate } from './common.ts'
import { personWeek } from './days.ts'
import { wordsOf } from './words.ts'

const id = z.coerce.number().int().min(1).max(2_147_483_647)

const hoursChoice = z.enum(['ahead', 'passed', 'near', 'rest', 'unknown', 'all']).meta({
  id: 'HoursChoice',
  description:
    '`ahead`: passes a limit if the plans hold. `near`: from the notice on. `rest`: came with too little of it.',
})

export const hoursQuery = z.object({
  week: localDate.optional().meta({ description: 'A date of the week. Default: the present one.' }),
  departmentId: id.optional().meta({ description: 'With what lies below it.' }),
  employeeId: id.optional(),
  show: hoursChoice.optional().meta({ description: 'Default: `ahead`, of a week that is over `passed`.' }),
})

const settlement = z
  .object({
    ownHours: z.enum(['sliding', 'selective']),
    from: shownDate,
    to: shownDate,
    knownMinutes: z.int(),
    countedMinutes: minutes,
    projectedMinutes: z.int(),
    averageMinutes: z.int().meta({ description: 'Of an average week, if the plans hold.' }),
    legalMinutes: minutes.meta({ description: 'Legal weeks for so many days; null without a limit.' }),
    mostMinutes: minutes,
    passesOn: shownDate.nullable(),
  })
  .meta({ description: 'Hours of one’s own choice over their period; of selective ones it is the limit.' })

const week = personWeek.omit({ firstDay: true, lastDay: true }).extend({
  employee: z.object({ id: z.int(), number: z.string(), name: z.string() }),
  department: department.nullable(),
  standing: wordsOf<WeekStanding>()(['passed', 'ahead', 'near', 'within']),
  settlement: settlement.nullable(),
  awayMinutes: z.int().meta({ description: 'Away by the keys: a risk beside, never taken off.' }),
  unknownDates: z.array(shownDate).meta({ description: 'Settled, and nobody can know what was worked.' }),
  unplannedDates: z.array(shownDate).meta({ description: 'To come, and planned by nobody yet.' }),
})

export const hours = z
  .object({
    today: localDate,
    from: shownDate,
    to: shownDate,
    show: hoursChoice,
    counts: z.array(z.object({ show: hoursChoice, people: z.int() })),
    people: z
      .array(week)
      .meta({ description: 'Of the choice, the fullest weeks first; 500 are given at most.' }),
  })
  .meta({ id: 'Hours' })
