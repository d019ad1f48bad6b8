import type { WorkPlan } from '@rollcall/core'
import { z } from 'zod'
import { direction, localDate } from './api/common.ts'
import { wordsOf } from './api/words.ts'
import { cleanText } from './clean-text.ts'
import { type ProfileName, profiles } from './profiles.ts'

/* A company as it stands in a file: what `rollcall import-company` reads. */

const text = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(200, 'must have at most 200 characters')
  .refine((said) => cleanText(said) === said, 'must hold no NUL and no half of a character')
const wallTime = z
  .string()
  .regex(/^-?\d{2}:[0-5]\d$/, 'must be a time such as 09:00; 24:40 is 00:40 of the next morning')
const times = z.tuple([wallTime, wallTime], 'must be a pair of times, start and end')
const list = <T extends z.ZodType>(item: T) => z.array(item).default([])

/** The first date, and the first one on which it no longer holds; without it, for good. */
const dates = { from: localDate, until: localDate.nullish() }
const instant = z.iso.datetime({
  offset: true,
  error: 'must be an instant such as 2026-11-02T00:00:00+09:00',
})

const shift = z.strictObject({
  name: text,
  segments: z.array(times).min(1, 'must hold at least one pair of times'),
  breaks: z.array(times).optional(),
  floatingBreaks: z.array(z.tuple([z.int().min(0), z.int().min(1)])).optional(),
  core: times.optional(),
  slide: times.optional(),
  standardMinutes: z.int().min(1).optional(),
  place: wordsOf<NonNullable<WorkPlan['place']>>()(['office', 'remote']).optional(),
})

const pattern = z.strictObject({
  name: text,
  /** Holds from this date on, until the next of the same name. */
  from: localDate,
  /** The date of the first day of the cycle; default: the Monday on or before `from`. */
  anchor: localDate.optional(),
  /** Names of shifts, `offday` or `weeklyHoliday`; a week is seven from Monday. */
  cycle: z.array(text),
  worksOnHolidays: z.boolean().default(false),
})

const person = z.strictObject({
  number: text,
  name: text,
  employments: list(z.strictObject({ ...dates, department: text, site: text })),
  schedules: list(z.strictObject({ ...dates, pattern: text, offset: z.int().min(0).default(0) })),
  badges: list(
    z.strictObject({ source: text, badge: text, from: instant.nullish(), until: instant.nullish() }),
  ),
})

export const companyFile = z.strictObject({
  /** For whoever reads the file. */
  note: z.string().optional(),
  sites: list(
    z.strictObject({ name: text, nameEn: text.optional(), zone: text, region: text.default('KR') }),
  ),
  departments: list(z.strictObject({ name: text, nameEn: text.or(z.literal('')).default('') })),
  shifts: list(shift),
  patterns: list(pattern),
  holidays: list(
    z.strictObject({
      calendar: text.default('KR'),
      date: localDate,
      name: text,
      /** Null: this date is no holiday, whatever the calendar says. */
      kind: wordsOf<'publicHoliday' | 'companyHoliday'>()(['publicHoliday', 'companyHoliday'])
        .nullable()
        .default('companyHoliday'),
    }),
  ),
  sources: list(
    z.strictObject({
      name: text,
      nameEn: text.optional(),
      profile: z.enum(Object.keys(profiles) as ProfileName[]),
      zone: text.default('Asia/Seoul'),
      /** What the codes of its keys mean; default: what the agent says of its profile. */
      directions: z.record(z.string(), direction).optional(),
    }),
  ),
  people: list(person),
})

export type CompanyFile = z.infer<typeof companyFile>
