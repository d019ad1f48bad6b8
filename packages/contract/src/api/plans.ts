import type { PlanScope, ShiftColour } from '@rollcall/core'
import { z } from 'zod'
import { dayType, localDate, shownDate } from './common.ts'
import { changeEffect } from './effect.ts'
import { wordsOf } from './words.ts'

const wall = z
  .string()
  .regex(/^-?\d{2}:[0-5]\d$/, 'must be a time of the clock, HH:MM; 31:00 is 07:00 of the next morning')
  .meta({ example: '09:00' })
const interval = z.tuple([wall, wall])
const name = z.string().trim().min(1).max(60)
const id = z.int().min(1)

export const planScope = wordsOf<PlanScope>()(['company', 'site', 'department', 'team', 'employee'])

const shiftColour = wordsOf<ShiftColour>()([
  'blue',
  'cyan',
  'teal',
  'green',
  'lime',
  'yellow',
  'orange',
  'red',
  'pink',
  'grape',
  'violet',
  'indigo',
  'gray',
])

export const writtenPlan = z
  .object({
    dayType: dayType.optional(),
    segments: z.array(interval).max(8),
    breaks: z.array(interval).max(8).optional(),
    floatingBreaks: z
      .array(z.tuple([z.int().min(0).max(1440), z.int().min(1).max(480)]))
      .max(8)
      .optional(),
    core: interval.optional(),
    slide: interval.optional(),
    standardMinutes: z.int().min(1).max(1440).optional(),
    place: z.enum(['office', 'remote']).optional(),
  })
  .meta({ id: 'WrittenPlan', description: 'What is worked, and when.' })

const hours = {
  from: localDate.meta({ description: 'Holds from this date on, until the next one.' }),
  plan: writtenPlan,
  halfAt: wall.nullable().default(null).meta({ description: 'Where the halves of the day part.' }),
  quartersAt: interval
    .nullable()
    .default(null)
    .meta({ description: 'Where the first and the last quarter part from the middle.' }),
}
const called = {
  name,
  code: z.string().trim().min(1).max(4).meta({ description: 'What stands in a cell of the roster.' }),
  colour: shiftColour,
}
const change = {
  version: z.int().meta({ description: 'As it was read; another one is refused with `changed-meanwhile`.' }),
}
export const planReason = z
  .string()
  .max(1000)
  .nullable()
  .default(null)
  .meta({ description: 'Needed for a date in the past.' })

export const addShiftRequest = z.object({ ...called, ...hours }).meta({ id: 'AddShiftRequest' })
export const changeShiftRequest = z
  .object({ ...called, ...change, retiredOn: localDate.nullable().default(null) })
  .meta({ id: 'ChangeShiftRequest' })
export const shiftHoursRequest = z
  .object({ ...hours, ...change, reason: planReason })
  .meta({ id: 'ShiftHoursRequest' })

export const cycleDay = z.union([
  z.object({ shiftId: id }),
  z.object({ off: z.enum(['offday', 'weeklyHoliday']) }),
])
const cycle = {
  from: localDate.meta({ description: 'Holds from this date on, until the next one.' }),
  anchor: localDate.meta({ description: 'The date of the first day of the cycle, for offset 0.' }),
  cycle: z.array(cycleDay).max(366),
  worksOnHolidays: z.boolean().default(false),
  crews: z
    .array(z.object({ name: z.string().trim().min(1).max(20), offset: z.int() }))
    .max(50)
    .default([])
    .meta({ description: 'Crews of one rotation differ by their offset, days ahead in the cycle.' }),
  starts: z.array(wall).max(20).default([]).meta({ description: 'Starts that people may choose.' }),
  slide: interval.nullable().default(null).meta({ description: 'To come between these, if they choose so.' }),
}
export const addPatternRequest = z.object({ name, ...cycle }).meta({ id: 'AddPatternRequest' })
export const changePatternRequest = z
  .object({ name, ...change, retiredOn: localDate.nullable().default(null) })
  .meta({ id: 'ChangePatternRequest' })
export const patternCycleRequest = z
  .object({ ...cycle, ...change, reason: planReason })
  .meta({ id: 'PatternCycleRequest' })

export const planNotices = z
  .object({
    people: z.int().meta({ description: 'How many people there is something to say about.' }),
    listed: z.array(
      z.object({
        employee: z.object({ id: z.int(), number: z.string(), name: z.string() }),
        code: z.enum(['SHORT_REST', 'LONG_WEEK', 'LONG_DAY', 'NIGHT_FORBIDDEN', 'HOLIDAY_FORBIDDEN']),
        date: shownDate.meta({ description: 'The first of them.' }),
        dates: z.int(),
        minutes: z.int().meta({ description: 'Of the worst.' }),
        limit: z.int(),
      }),
    ),
  })
  .nullable()
  .meta({ description: 'What the law does not want of the plans that come of it. Of a dry run; else null.' })

export const planAdded = z.object({ id: z.int() }).meta({ id: 'PlanAdded' })
export const planRenamed = z.object({ changed: z.boolean(), version: z.int() }).meta({ id: 'PlanRenamed' })
export const planChange = z
  .object({ changed: z.boolean(), id: z.int(), version: z.int(), effect: changeEffect, notices: planNotices })
  .meta({ id: 'PlanChange' })
const start = z
  .union([wall, z.literal('slide')])
  .nullable()
  .meta({ description: 'A start; `slide` to come as one likes; null as the pattern says.' })
export const chooseStartRequest = z
  .object({ patternId: id, from: localDate, start })
  .meta({ id: 'ChooseStartRequest' })
export const startChosen = z
  .object({ changed: z.boolean(), effect: changeEffect })
  .meta({ id: 'StartChosen' })
export const offeredStarts = z
  .object({
    today: shownDate,
    patterns: z.array(
      z.object({
        patternId: z.int(),
        name: z.string(),
        from: shownDate,
        scheduled: z.string(),
        starts: z.array(z.string()),
        slide: z.tuple([z.string(), z.string()]).nullable(),
        choices: z.array(
          z.object({ from: shownDate.nullable(), until: shownDate.nullable(), start: z.string().nullable() }),
        ),
      }),
    ),
  })
  .meta({ id: 'OfferedStarts' })
