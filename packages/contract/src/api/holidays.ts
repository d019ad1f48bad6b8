import { z } from 'zod'
import { instant, localDate } from './common.ts'
import { changeEffect } from './effect.ts'

const calendar = z.string().max(20).meta({ description: 'The code of a holiday calendar.', example: 'KR' })
const kind = z.enum(['publicHoliday', 'companyHoliday'])
const origin = z.enum(['bundled', 'publicApi', 'manual'])
const names = z.array(z.string())
const reason = z
  .string()
  .max(1000)
  .nullable()
  .default(null)
  .meta({ description: 'Needed for a date that is over.' })

export const holidaysQuery = z.object({
  calendar: calendar.optional(),
  year: z.coerce.number().int().min(2000).max(2100).optional(),
})

export const addCalendarRequest = z
  .object({
    country: z.string().max(2).meta({ description: 'ISO 3166-1.', example: 'DE' }),
    region: z.string().max(12).nullable().default(null).meta({
      description: 'A part of it with holidays of its own; null: the whole country.',
      example: 'BY',
    }),
  })
  .meta({ id: 'AddCalendarRequest' })

export const calendarAdded = z.object({ changed: z.boolean(), calendar }).meta({ id: 'CalendarAdded' })

export const calendarCountries = z
  .object({
    countries: z.array(
      z.object({
        country: z.string(),
        regions: z.array(z.object({ code: z.string(), name: z.string() })),
      }),
    ),
  })
  .meta({ id: 'CalendarCountries' })

const holiday = z
  .object({
    date: localDate,
    names,
    kind: kind.nullable().meta({ description: 'Null: people said that it is no holiday.' }),
    origin,
    fetchedAt: instant.nullable().meta({ description: 'When the public service said it last.' }),
    otherwise: z
      .object({ names, origin })
      .nullable()
      .meta({ description: 'What is known of the date without what people wrote.' }),
  })
  .meta({ id: 'Holiday' })

const holidayFinding = z
  .object({
    id: z.int(),
    year: z.int(),
    code: z
      .enum([
        'empty',
        'count',
        'otherYear',
        'fixedDate',
        'manyMissing',
        'moved',
        'removed',
        'begun',
        'away',
        'service',
        'quota',
        'key',
        'request',
        'unreadable',
      ])
      .meta({ description: 'Why a person has to decide, or why the service did not answer.' }),
    changes: z
      .array(z.object({ date: localDate, from: names, to: names }))
      .meta({ description: 'What applying it changes; none where nothing can be taken.' }),
    foundAt: instant,
    seenAt: instant,
  })
  .meta({ id: 'HolidayFinding' })

export const holidays = z
  .object({
    calendar,
    calendars: z.array(
      z.object({ code: calendar, sites: z.array(z.object({ name: z.string(), nameEn: z.string() })) }),
    ),
    year: z.int(),
    today: localDate,
    holidays: z.array(holiday),
    findings: z.array(holidayFinding),
    service: z.object({
      hasKey: z.boolean(),
      underWay: z.boolean().meta({ description: 'A worker is asking, or is about to.' }),
      years: z.array(
        z.object({
          year: z.int(),
          at: instant,
          outcome: z.enum(['taken', 'same', 'none', 'doubtful', 'failed']),
          fault: z.string().nullable(),
          says: z.string().nullable(),
          taken: z.int(),
        }),
      ),
    }),
  })
  .meta({ id: 'Holidays' })

const said = z.object({
  name: z.string().max(200),
  kind: kind.nullable().meta({ description: 'Null: the date is no holiday.' }),
  reason,
})

export const addHolidayRequest = said.extend({ calendar, date: localDate }).meta({ id: 'AddHolidayRequest' })
export const changeHolidayRequest = said.meta({ id: 'ChangeHolidayRequest' })
export const holidayPath = z.object({ calendar, date: localDate })
export const holidayReasonQuery = z.object({ reason })

export const holidaySet = z.object({ changed: z.boolean(), effect: changeEffect }).meta({ id: 'HolidaySet' })

export const decideHolidayRequest = z
  .object({
    decision: z
      .enum(['apply', 'keep'])
      .meta({ description: 'Take what the service says, or leave all as it is.' }),
    reason,
  })
  .meta({ id: 'DecideHolidayRequest' })

export const holidaysAsked = z.object({ asked: z.literal(true) }).meta({ id: 'HolidaysAsked' })

export const ownHolidaysQuery = z.object({ from: localDate, to: localDate })
export const ownHolidays = z
  .object({ today: localDate, holidays: z.array(z.object({ date: localDate, names, kind })) })
  .meta({ id: 'OwnHolidays' })
