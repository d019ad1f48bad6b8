import { z } from 'zod'

/** What an agent asks first: who the server thinks it is, and where reading goes on. */
export const checkpointResponse = z
  .object({
    source: z.object({ id: z.int(), name: z.string(), profile: z.string(), zone: z.string() }),
    checkpoint: z.string().nullable().meta({ description: 'Opaque to the server.' }),
    readThrough: z.iso.datetime({ offset: true }).nullable(),
    retainedFrom: z.iso
      .date()
      .nullable()
      .meta({ description: 'Rows before this date are no longer kept: do not send them.' }),
    tokenExpiresAt: z.iso
      .datetime({ offset: true })
      .nullable()
      .meta({ description: 'Until when the token of this request is valid.' }),
    now: z.iso.datetime({ offset: true }),
  })
  .meta({ id: 'CheckpointResponse' })

export type CheckpointResponse = z.infer<typeof checkpointResponse>
