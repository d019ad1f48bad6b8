import type { DayType, Direction, ExcuseOf, Finding } from '@rollcall/core'
import { z } from 'zod'
import { wordsOf } from './words.ts'

/** Nobody worked before, and nobody plans beyond; further out a calendar ends. */
const inRange = /^(19|2\d)\d{2}-/

export const localDate = z.iso
  .date()
  .regex(inRange, 'must lie between 1900 and 2999')
  .meta({ description: 'A local calendar date, `YYYY-MM-DD`.' })
/** A date of an answer: a week of the first month that can be asked for begins before it. */
export const shownDate = z.iso.date()
export const month = z.string().regex(/^(19|2\d)\d{2}-(0[1-9]|1[0-2])$/, 'a month is YYYY-MM')
/** An instant of an answer; one that is sent is a `wireInstant`. */
export const instant = z.iso.datetime({ offset: true }).meta({ description: 'An instant, ISO 8601.' })
export const wallTime = z
  .string()
  .meta({ description: '`HH:MM` on the work date; may pass 24:00 or begin with a minus.', example: '24:40' })
/** Whole minutes; null where the rules say that nobody can know (unknown is not zero). */
export const minutes = z.int().nullable()

export const dayType = wordsOf<DayType>()([
  'workday',
  'offday',
  'weeklyHoliday',
  'publicHoliday',
  'companyHoliday',
])
export const finding = wordsOf<Finding>()([
  'TARDY',
  'LEFT_EARLY',
  'ABSENT',
  'PARTLY_ABSENT',
  'MISSING_IN',
  'MISSING_OUT',
  'NOT_IN_YET',
  'SOURCE_BEHIND',
  'WORKING',
  'GRACE_USED',
  'DUPLICATE_PUNCH',
  'ORPHAN_OUT',
  'CARRIED_OVER',
  'OUTSIDE_PLAN',
  'UNAPPROVED_DAY_OFF_WORK',
  'LEAVE_WITH_PUNCH',
  'REMOTE_UNCONFIRMED',
  'DEEMED',
  'OUTING',
  'AWAY',
  'KEY_DOUBTED',
  'CORRECTED',
  'CONTRADICTION',
  'EXCUSED',
])
export const direction = wordsOf<Direction>()(['in', 'out', 'breakOut', 'breakIn', 'unknown'])
export const excuse = wordsOf<ExcuseOf>()(['tardy', 'leftEarly', 'absent'])

export const department = z
  .object({ id: z.int(), name: z.string(), nameEn: z.string() })
  .meta({ id: 'Department' })
/** Sources that were not read in time, and on which the days that are shown depend. */
export const lateSources = z
  .array(z.object({ name: z.string(), nameEn: z.string(), readThrough: instant.nullable() }))
  .meta({ description: 'Sources that were not read in time: what they hold is not in these days yet.' })

export const employee = z
  .object({
    id: z.int(),
    number: z.string(),
    name: z.string(),
    department: department.nullable(),
    site: z.string().nullable(),
    siteEn: z.string().nullable().meta({ description: 'In English; empty where nobody said it.' }),
  })
  .meta({ id: 'Employee' })
export type Employee = z.infer<typeof employee>
