import { z } from 'zod'
import { localDate, shownDate } from './common.ts'
import { changeEffect } from './effect.ts'

const names = { name: z.string(), nameEn: z.string() }
const askedNames = { name: z.string().max(100), nameEn: z.string().max(100).default('') }
const from = localDate.meta({ description: 'From this date on, for good.' })
const reason = z
  .string()
  .max(1000)
  .nullable()
  .default(null)
  .meta({ description: 'Needed for a date in the past.' })

export const organisationQuery = z.object({
  date: localDate.optional().meta({ description: 'Default: today.' }),
})

export const organisation = z
  .object({
    date: shownDate,
    departments: z
      .array(
        z.object({
          id: z.int(),
          ...names,
          parentId: z.int().nullable().meta({ description: 'Null at the top.' }),
          people: z.int().meta({ description: 'Who are employed in it on the date.' }),
          peopleBelow: z.int().meta({ description: 'The same with all that lie below it.' }),
          endsOn: shownDate.nullable().meta({ description: 'The first date on which it is none any more.' }),
        }),
      )
      .meta({ description: 'By name; those that are none on the date are left out.' }),
    sites: z.array(z.object({ id: z.int(), ...names, people: z.int() })),
    teams: z.array(z.object({ id: z.int(), ...names, people: z.int() })),
  })
  .meta({ id: 'Organisation' })

export const addDepartmentRequest = z.object({
  ...askedNames,
  parentId: z.int().nullable().default(null).meta({ description: 'The department above, null for the top.' }),
})
export const addDepartmentResponse = z.object({ departmentId: z.int(), changed: z.boolean() })
export const renameRequest = z.object(askedNames)
export const endDepartmentRequest = z.object({
  endsOn: localDate.nullable().meta({ description: 'The first date on which it is none; null: it goes on.' }),
})

export const departmentPlaceRequest = z.object({
  parentId: z.int().nullable().meta({ description: 'The department above, null for the top.' }),
  from,
  reason,
})

export const departmentPlaceResponse = z
  .object({ changed: z.boolean(), effect: changeEffect })
  .meta({ id: 'DepartmentPlaced' })

export const addTeamResponse = z.object({ teamId: z.int(), changed: z.boolean() })

export const teamMembersRequest = z.object({
  employeeIds: z.array(z.int()).min(1).max(5000),
  from: localDate,
  until: localDate.nullable().default(null).meta({ description: 'The first date after; null for good.' }),
  reason,
})
export const teamMembersResponse = z
  .object({
    changed: z.int().meta({ description: 'How many are in other teams than before.' }),
    effect: changeEffect,
  })
  .meta({ id: 'TeamMembersChanged' })
