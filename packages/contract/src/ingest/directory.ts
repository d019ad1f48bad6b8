import { z } from 'zod'
import { cleanText } from '../clean-text.ts'

/**
 * Who the security system says a badge is. A hint for the person who maps badges; no decision rests on it.
 */
export const directoryRequest = z
  .object({
    people: z
      .array(
        z.object({
          badge: z.string().min(1).max(64).overwrite(cleanText),
          name: z.string().max(200).overwrite(cleanText),
          department: z.string().max(200).overwrite(cleanText).default(''),
        }),
      )
      .max(10_000),
  })
  .meta({ id: 'DirectoryRequest' })

export type DirectoryRequest = z.infer<typeof directoryRequest>

export const directoryResponse = z.object({ people: z.int() }).meta({ id: 'DirectoryResponse' })

export const heartbeatRequest = z
  .object({
    version: z.string().max(64).overwrite(cleanText),
    lagSeconds: z
      .number()
      .min(0)
      .nullable()
      .meta({ description: 'How far reading is behind the present, as the agent sees it.' }),
    clockDifferenceSeconds: z
      .number()
      .nullable()
      .meta({ description: 'Clock of the security system minus clock of the agent.' }),
    permissions: z.enum(['select-only', 'too-broad', 'can-write', 'unknown']),
    warnings: z.array(z.string().max(1000).overwrite(cleanText)).max(20).default([]),
  })
  .meta({ id: 'HeartbeatRequest' })

export type HeartbeatRequest = z.infer<typeof heartbeatRequest>
