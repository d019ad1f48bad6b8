import { z } from 'zod'
import { localDate } from './common.ts'
import { leavePerson } from './leave.ts'

const id = z.int().min(1).max(2_147_483_647)
const reason = z.string().trim().max(1000)
const key = z.uuid().meta({ description: 'Made by who does it: the same key again is the same act.' })
const minutes = z.int()

export const writeLeaveBody = z
  .object({
    key,
    kind: z.enum(['grant', 'carryOver', 'payOut', 'correction']),
    who: z.union([
      z.object({ employeeIds: z.array(id).min(1).max(10_000) }),
      z.object({ departmentId: id }),
      z.object({ teamId: id }),
    ]),
    amount: z.number().meta({ description: "Days of each person's own, or hours; below 0 it takes away." }),
    unit: z.enum(['day', 'hour']),
    on: localDate,
    until: localDate.nullable().default(null),
    reason,
  })
  .meta({ id: 'WriteLeave' })

const changed = z.object({
  employee: leavePerson,
  beforeMinutes: minutes,
  afterMinutes: minutes,
  dayMinutes: minutes,
})

export const writtenLeave = z
  .object({ actId: id, isNew: z.boolean(), people: z.array(changed) })
  .meta({ id: 'WrittenLeave' })

export const takeBackLeaveBody = z
  .object({ employeeIds: z.array(id).min(1).max(10_000).nullable().default(null), reason })
  .meta({ id: 'TakeBackLeave' })

export const openBalancesBody = z
  .object({
    key,
    reason,
    rows: z
      .array(
        z.object({
          number: z.string().trim().max(100),
          days: z.number(),
          date: z.string().max(10).meta({ description: 'What was left at its end.' }),
          until: z.string().max(10).nullable().default(null),
        }),
      )
      .min(1)
      .max(10_000),
  })
  .meta({ id: 'OpenBalances' })

export const openBalancesFileQuery = z.object({
  key,
  reason,
  dryRun: z.stringbool().default(false).meta({ description: 'Says what it would do, and takes it back.' }),
})

export const openedBalances = writtenLeave
  .extend({
    refused: z.array(
      z.object({
        row: z.int().meta({ description: 'From 1, without the heads.' }),
        field: z.enum(['number', 'days', 'date', 'until']),
        code: z.string(),
      }),
    ),
  })
  .meta({ id: 'OpenedBalances' })
