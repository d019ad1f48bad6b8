import { z } from 'zod'
import { department, employee, localDate, shownDate } from './common.ts'
import { changeEffect } from './effect.ts'
import { dated, seenTraits, trait } from './traits.ts'

export const employeesQuery = z.object({
  search: z.string().max(100).default('').meta({
    description:
      'Part of a name or employee number; of a Korean name its initial consonants do (ㄱㅁㅅ for 김민수).',
  }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

export const employees = z.object({ employees: z.array(employee) }).meta({ id: 'Employees' })

export const employmentState = z
  .enum(['employed', 'coming', 'left'])
  .meta({ description: 'On the date: employed, not yet or not again, or not any more.' })

export const peopleQuery = z.object({
  search: employeesQuery.shape.search.meta({
    description: 'Part of a name, number or e-mail, initial consonants, or a whole badge.',
  }),
  date: localDate.optional().meta({ description: 'Default: today.' }),
  state: employmentState.optional(),
  departmentId: z.coerce.number().int().optional().meta({ description: 'With what lies below it.' }),
  siteId: z.coerce.number().int().optional(),
  teamId: z.coerce.number().int().optional(),
  sort: z.enum(['number', 'name', 'department', 'site', 'title', 'team', 'from', 'until']).default('number'),
  down: z.stringbool().default(false),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})

const names = { name: z.string(), nameEn: z.string() }

export const people = z
  .object({
    date: shownDate,
    total: z.int(),
    people: z.array(
      employee.extend({
        email: z.string().nullable(),
        title: z.string(),
        team: z.object({ id: z.int(), ...names }).nullable(),
        state: employmentState.nullable().meta({ description: 'Null for who was never employed.' }),
        from: shownDate.nullable().meta({ description: 'Of the employment that is shown.' }),
        until: shownDate.nullable().meta({ description: 'The first date after it; null for good.' }),
      }),
    ),
  })
  .meta({ id: 'People' })

export const personProfile = z
  .object({
    employee: employee.extend({ email: z.string().nullable() }),
    date: shownDate.meta({ description: 'Today, where the person works.' }),
    employments: z.array(
      z.object({
        ...dated,
        department,
        site: z.object({ id: z.int(), ...names }),
        title: z.string(),
      }),
    ),
    teams: z.array(z.object({ ...dated, team: z.object({ id: z.int(), ...names }) })),
    traits: seenTraits,
    badges: z.array(
      z.object({
        source: z.string(),
        sourceEn: z.string(),
        badge: z.string(),
        from: z.string().nullable(),
        until: z.string().nullable(),
      }),
    ),
    patterns: z
      .array(z.object({ ...dated, pattern: z.string(), daysAhead: z.int() }))
      .meta({ description: 'Those that are given to this person alone.' }),
    account: z
      .object({ email: z.string(), lastSeenAt: z.string().nullable() })
      .nullable()
      .meta({ description: 'Who the person is as a user.' }),
  })
  .meta({ id: 'PersonProfile' })

const card = {
  number: z.string().max(50),
  name: z.string().max(100),
  email: z.string().max(254).nullable().default(null),
}
const place = {
  departmentId: z.int(),
  siteId: z.int(),
  title: z.string().max(100).default(''),
}
const reason = z
  .string()
  .max(1000)
  .nullable()
  .default(null)
  .meta({ description: 'Needed where days that are over change.' })
const until = localDate
  .nullable()
  .default(null)
  .meta({ description: 'The first date on which it no longer holds; null for good.' })

export const addEmployeeRequest = z
  .object({ ...card, employment: z.object({ ...place, from: localDate, until }) })
  .meta({ id: 'AddEmployeeRequest' })
export const addEmployeeResponse = z
  .object({ employeeId: z.int(), changed: z.boolean(), plans: z.int() })
  .meta({ id: 'EmployeeAdded' })
export const changeEmployeeRequest = z.object(card)
export const changedResponse = z.object({ changed: z.boolean() })

export const hireRequest = z.object({ ...place, from: localDate, until, reason })
export const transferRequest = z.object({ ...place, from: localDate, reason })
export const partingRequest = z.object({
  lastDay: localDate.meta({ description: 'The last day of the employment.' }),
  reason,
})
export const removeEmploymentRequest = z.object({ reason })
export const changedWithEffect = z
  .object({ changed: z.boolean(), effect: changeEffect })
  .meta({ id: 'ChangedWithEffect' })

export const traitRequest = z.object({
  trait,
  from: localDate,
  until,
  holds: z.boolean().meta({ description: 'Whether it holds on these dates, or does not.' }),
})
