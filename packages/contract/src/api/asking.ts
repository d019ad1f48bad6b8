import { z } from 'zod'
import { excuse, localDate } from './common.ts'
import { requestConsequence, requestUnit as unit } from './consequence.ts'
import { changeEffect } from './effect.ts'
import { changedBalance } from './leave.ts'

const id = z.int().min(1)
const wall = z.string().max(6)

const askedDay = z
  .object({
    date: z.string().max(10),
    unit,
    which: z.int().optional().meta({ description: 'Which half, 1 or 2, or quarter, 1 to 4.' }),
    from: wall.optional(),
    to: wall.optional(),
    breaks: z
      .array(z.tuple([wall, wall]))
      .max(8)
      .optional(),
    correction: z
      .object({ in: wall.optional(), out: wall.optional(), segment: z.int().min(1).max(8).optional() })
      .optional(),
    excuse: excuse.optional(),
  })
  .meta({ id: 'AskedDay', description: 'What is asked of one date. 24:40 is 00:40 of the next morning.' })

export const askRequestBody = z
  .object({
    key: z.uuid().meta({ description: 'Made by who asks: the same key again is the same request.' }),
    employeeId: id,
    kind: z.string().trim().min(1).max(40),
    reason: z.string().trim().max(1000).default(''),
    days: z.array(askedDay).max(366),
    skipsFreeDays: z.boolean().default(false).meta({
      description: 'Leaves out dates on which nothing is planned, so that a whole range can be asked for.',
    }),
    attachmentIds: z.array(id).max(20).optional().meta({ description: 'Documents that were sent for it.' }),
  })
  .meta({ id: 'AskRequest' })

export const askedRequest = z
  .object({
    requestId: id,
    isNew: z.boolean(),
    givesWay: z
      .array(z.object({ date: localDate, requestId: id }))
      .meta({ description: 'Trips and days at home of the same time, over which leave wins.' }),
    balance: changedBalance.nullable(),
    effect: changeEffect,
    consequence: requestConsequence
      .nullable()
      .meta({ description: 'What it does once it is approved; of a dry run alone.' }),
  })
  .meta({ id: 'AskedRequest' })
