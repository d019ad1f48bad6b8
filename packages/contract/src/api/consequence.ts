import type { LeaveBalance } from '@rollcall/core'
import { z } from 'zod'
import { employee, localDate, shownDate, wallTime } from './common.ts'
import { personWeek, workLog } from './days.ts'
import { wordsOf } from './words.ts'

export const requestUnit = wordsOf<'day' | 'half' | 'quarter' | 'hours'>()([
  'day',
  'half',
  'quarter',
  'hours',
])
export const leaveBalance = wordsOf<LeaveBalance>()(['annual', 'compensation'])

const weekFace = personWeek.pick({ knownMinutes: true, projectedMinutes: true, findings: true })

/** What a request does, before it is decided: the days, the weeks, and who else is away. */
export const requestConsequence = z
  .object({
    days: z
      .array(z.object({ date: localDate, before: workLog, after: workLog }))
      .meta({ description: 'Dates asked for, and those that change with them.' }),
    weeks: z.array(
      z.object({
        firstDay: shownDate,
        lastDay: shownDate,
        mostMinutes: personWeek.shape.mostMinutes,
        before: weekFace,
        after: weekFace,
      }),
    ),
    away: z
      .array(
        z.object({
          date: localDate,
          team: z.int().meta({ description: 'How many work together on the date, without the person.' }),
          people: z.array(
            z.object({
              employee: employee.pick({ id: true, number: true, name: true }),
              unit: requestUnit,
              which: z.int().nullable(),
              from: wallTime.nullable(),
              to: wallTime.nullable(),
              isPending: z.boolean(),
            }),
          ),
        }),
      )
      .meta({ description: 'Who else of the team is on leave or on a trip, and not why.' }),
  })
  .meta({ id: 'RequestConsequence' })

export type RequestConsequence = z.infer<typeof requestConsequence>
