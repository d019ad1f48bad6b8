import { z } from 'zod'
import { cleanText } from '../clean-text.ts'
import { wireInstant } from '../wire-instant.ts'
import { cell } from './wire-text.ts'

/** The most rows that one request may carry. */
export const maxRowsPerRequest = 10_000

/**
 * A punch as the source says it. Nothing is interpreted on the way: a naive local time stays the text
 * `YYYY-MM-DD HH:MM:SS`, and a time that is no time at all travels as it was read, so that the server can
 * show it in quarantine. So does a badge or a code that is too long to be one. `badge` is `''` for a punch of
 * nobody (a failed recognition, user 0 or −1).
 */
export const punchRow = z
  .object({
    badge: cell(),
    time: cell(),
    direction: cell().meta({ description: "The source's own code; the server knows what it means." }),
    terminal: cell().default(''),
  })
  .meta({ id: 'PunchRow' })

export type PunchRow = z.infer<typeof punchRow>

export const pushPunchesRequest = z
  .object({
    from: z.string().max(4096).overwrite(cleanText).nullable().meta({
      description:
        'The checkpoint this reading started from. It moves to `to` only if it still equals `from`.',
    }),
    to: z
      .string()
      .max(4096)
      .overwrite(cleanText)
      .nullable()
      .meta({ description: 'Where this reading ended, or null to leave the checkpoint alone.' }),
    readThrough: wireInstant().nullable().meta({
      description: 'All rows inserted at the source before this instant have been pushed; null if unknown.',
    }),
    rows: z.array(punchRow).max(maxRowsPerRequest),
  })
  .meta({ id: 'PushPunchesRequest' })

export type PushPunchesRequest = z.infer<typeof pushPunchesRequest>

/** Every row of the request is counted exactly once. */
export const pushPunchesResponse = z
  .object({
    stored: z.int(),
    alreadyKnown: z.int().meta({ description: 'Stored before, or a repetition inside this request.' }),
    nobody: z.int().meta({ description: 'New rows of nobody: kept, never derived.' }),
    quarantined: z
      .int()
      .meta({ description: 'Rows that cannot be true, new ones and those already in quarantine.' }),
    moved: z.boolean(),
    checkpoint: z.string().nullable(),
  })
  .meta({ id: 'PushPunchesResponse' })

export type PushPunchesResponse = z.infer<typeof pushPunchesResponse>
