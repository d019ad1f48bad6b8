import type { FactCause } from '@rollcall/core'
import { z } from 'zod'
import { boardCode } from './board.ts'
import { department, instant, localDate, month } from './common.ts'
import { wordsOf } from './words.ts'

const id = z.int().min(1).max(2_147_483_647)

export const closingsQuery = z.object({ from: month, to: month })

export const closings = z
  .object({
    closings: z.array(
      z.object({
        id,
        departmentId: id,
        month,
        closedAt: instant,
        closedBy: z.string(),
        people: z.int(),
        days: z.int().meta({ description: 'Dates of a person each.' }),
        adjustments: z.int().meta({ description: 'Of its dates that would be others by now, undecided.' }),
      }),
    ),
  })
  .meta({ id: 'Closings' })

export const closeMonthBody = z.object({ departmentId: id, month })

export const closedMonth = z
  .object({
    closingId: id.nullable().meta({ description: 'Null while nothing is closed.' }),
    isNew: z.boolean().meta({ description: 'Closed by this call.' }),
    people: z.int(),
    days: z.int(),
    blockers: z.array(z.object({ code: boardCode, count: z.int() })),
  })
  .meta({ id: 'ClosedMonth' })

const reason = z.string().max(1000)

export const reopenMonthBody = z.object({ departmentId: id, month, reason })
export const reopenedMonth = z.object({ closingId: id }).meta({ id: 'ReopenedMonth' })

export const factCause = wordsOf<FactCause>()(['punch', 'plan', 'request', 'policy', 'zone', 'read'])
const status = z.enum(['open', 'accepted', 'dismissed'])

/** Figures and findings of a day by their names; null for a date without a log. */
const said = z.record(z.string(), z.unknown()).nullable()

export const adjustmentsQuery = z.object({
  month: month.optional().meta({ description: 'The closed month.' }),
  departmentId: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
  status: status.default('open'),
  after: z.coerce.number().int().min(0).max(2_147_483_647).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})

export const adjustments = z
  .object({
    adjustments: z.array(
      z
        .object({
          id,
          employee: z.object({ id, number: z.string(), name: z.string() }),
          department,
          month: month.meta({ description: 'The closed one.' }),
          date: localDate,
          before: said.meta({ description: 'As it was frozen, or taken over last.' }),
          after: said.meta({ description: 'As it would be by what is known now.' }),
          causes: z.array(factCause).meta({ description: 'Which facts are others.' }),
          knownAt: instant,
          status,
          intoMonth: month.nullable(),
          decidedAt: instant.nullable(),
          decidedBy: z.string().nullable(),
          reason: z.string().nullable(),
        })
        .meta({ id: 'Adjustment' }),
    ),
    next: id.nullable().meta({ description: 'To go on after; null at the end.' }),
  })
  .meta({ id: 'Adjustments' })

export const decideAdjustmentsBody = z.object({
  ids: z.array(id).min(1).max(500),
  decision: z.enum(['accept', 'dismiss']),
  intoMonth: month.nullable().meta({ description: 'The open month that shows what is accepted.' }),
  reason,
})

export const decidedAdjustments = z
  .object({ decided: z.array(id), passedOver: z.array(id) })
  .meta({ id: 'DecidedAdjustments' })
