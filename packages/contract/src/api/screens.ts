import type { Presence } from '@rollcall/core'
import { z } from 'zod'
import {
  department,
  employee,
  finding,
  instant,
  lateSources,
  localDate,
  minutes,
  wallTime,
} from './common.ts'
import { wordsOf } from './words.ts'

/** Where a person is on a work date, in one word (`presenceOf` in core). */
export const presence = wordsOf<Presence>()([
  'in',
  'left',
  'notYet',
  'probablyAbsent',
  'behind',
  'upcoming',
  'absent',
  'incomplete',
  'away',
  'off',
  'noPlan',
])

/** `late` and `remote` count people of any presence: tardy, or at home; the others add up to `people`. */
const presenceCounts = z.object({
  people: z.int(),
  late: z.int(),
  remote: z.int(),
  ...({
    in: z.int(),
    left: z.int(),
    notYet: z.int(),
    probablyAbsent: z.int(),
    behind: z.int(),
    upcoming: z.int(),
    absent: z.int(),
    incomplete: z.int(),
    away: z.int(),
    off: z.int(),
    noPlan: z.int(),
  } satisfies Record<Presence, z.ZodInt>),
})

export const today = z
  .object({
    date: localDate,
    now: instant,
    pendingDays: z.int().meta({ description: 'Days with marks that wait for derivation.' }),
    lateSources,
    totals: presenceCounts,
    departments: z.array(z.object({ department, counts: presenceCounts })),
  })
  .meta({ id: 'Today' })

export type Today = z.infer<typeof today>

const dateOrToday = localDate
  .optional()
  .meta({ description: 'Default: today, of the employee who asks or of the company.' })

export const todayQuery = z.object({ date: dateOrToday })

export const presentPerson = z
  .object({
    employee,
    zone: z.string().meta({ description: 'Of the wall times.' }),
    presence,
    isRemote: z.boolean().meta({ description: 'Whether any of the date is work at home.' }),
    in: wallTime.nullable(),
    out: wallTime.nullable(),
    planStart: wallTime.nullable(),
    planEnd: wallTime.nullable(),
    tardyMinutes: minutes,
    leftEarlyMinutes: minutes,
    findings: z.array(finding),
  })
  .meta({ id: 'PresentPerson' })

export const todayPeopleQuery = z.object({
  date: dateOrToday,
  departmentId: z.coerce.number().int().optional(),
  presence: presence.or(z.enum(['late', 'remote'])).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
  offset: z.coerce
    .number()
    .int()
    .min(0)
    .max(1_000_000)
    .default(0)
    .meta({ description: 'How many people of the list come before the first that is given.' }),
})

export const todayPeople = z
  .object({ date: localDate, total: z.int(), people: z.array(presentPerson) })
  .meta({ id: 'TodayPeople' })
export type TodayPeople = z.infer<typeof todayPeople>
