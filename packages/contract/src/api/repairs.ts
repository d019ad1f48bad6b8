import { z } from 'zod'
import { shownDate, wallTime } from './common.ts'

const side = z.enum(['in', 'out'])
const wall = z.string().max(6)

/** What speaks for the time of a side that is missing. */
export const shownEvidence = z
  .object({
    side,
    of: z.enum(['doubtedKey', 'door', 'usual', 'plan', 'mates']),
    time: wallTime.nullable(),
    from: wallTime.nullable(),
    to: wallTime.nullable(),
    door: z.string().nullable(),
    days: z.int().nullable().meta({ description: 'Her own days on the same shift.' }),
    people: z
      .int()
      .nullable()
      .meta({ description: 'Others of her department, of whom only the number is told.' }),
  })
  .meta({ id: 'RepairEvidence' })

export const ownRepairs = z
  .object({
    repairs: z.array(
      z.object({
        date: shownDate,
        segment: z.int().nullable(),
        isRemote: z.boolean().meta({ description: 'Work at home without a record.' }),
        lacks: z.array(side),
        in: wallTime.nullable().meta({ description: 'The likely time; null where none is.' }),
        out: wallTime.nullable(),
        evidence: z.array(shownEvidence),
      }),
    ),
  })
  .meta({ id: 'OwnRepairs' })

export const askRepairBody = z
  .object({
    key: z.uuid().meta({ description: 'Made by who asks: the same key again is the same request.' }),
    date: z.string().max(10),
    segment: z.int().min(1).max(8).nullable().default(null),
    in: wall.optional(),
    out: wall.optional(),
    reason: z.string().trim().max(1000).default(''),
  })
  .meta({ id: 'AskRepair' })
