import { z } from 'zod'
import { department, employee, finding, instant, localDate, minutes, wallTime } from './common.ts'

/**
 * Where a person is on a work date, in one word:
 * `in` (punched in, not out), `left` (in and out), `notYet` (should be here, no punch), `behind` (no punch, but the source was not read that far),
 * `upcoming` (work has not begun), `absent`, `incomplete` (settled with a missing side), `away` (leave or trip all day), `off` (no plan, no punch).
 */
export const presence = z.enum([
  'in',
  'left',
  'notYet',
  'behind',
  'upcoming',
  'absent',
  'incomplete',
  'away',
  'off',
])
export type Presence = z.infer<typeof presence>

/** `late` counts people with tardy minutes, wherever they are now; the others add up to `people`. */
const presenceCounts = z.object({
  people: z.int(),
  in: z.int(),
  left: z.int(),
  notYet: z.int(),
  behind: z.int(),
  upcoming: z.int(),
  absent: z.int(),
  incomplete: z.int(),
  away: z.int(),
  off: z.int(),
  late: z.int(),
})

export const today = z
  .object({
    date: localDate,
    now: instant,
    pendingDays: z.int().meta({ description: 'Days with marks that wait for derivation.' }),
    totals: presenceCounts,
    departments: z.array(z.object({ department, counts: presenceCounts })),
  })
  .meta({ id: 'Today' })

export type Today = z.infer<typeof today>

export const todayQuery = z.object({ date: localDate.optional() })

export const presentPerson = z
  .object({
    employee,
    presence,
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
  date: localDate.optional(),
  departmentId: z.coerce.number().int().optional(),
  presence: presence.or(z.literal('late')).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
})

export const todayPeople = z
  .object({ date: localDate, total: z.int(), people: z.array(presentPerson) })
  .meta({ id: 'TodayPeople' })
export type TodayPeople = z.infer<typeof todayPeople>
