import { z } from 'zod'
import { cell, longestName, remark } from './wire-text.ts'

/**
 * Who the security system says a badge is. A hint for the person who maps badges; no decision rests on it.
 */
export const directoryRequest = z
  .object({
    people: z
      .array(
        z.object({
          badge: cell().meta({ description: 'Passed over if no punch can have it.' }),
          name: remark(longestName),
          department: remark(longestName).default(''),
        }),
      )
      .max(10_000),
  })
  .meta({ id: 'DirectoryRequest' })

export type DirectoryRequest = z.infer<typeof directoryRequest>

export const directoryResponse = z.object({ people: z.int() }).meta({ id: 'DirectoryResponse' })

const mostWarnings = 20

export const heartbeatRequest = z
  .object({
    version: remark(64),
    lagSeconds: z
      .number()
      .min(0)
      .nullable()
      .meta({ description: 'How far reading is behind the present, as the agent sees it.' }),
    clockDifferenceSeconds: z
      .number()
      .nullable()
      .meta({ description: 'Clock of the security system minus clock of the agent.' }),
    agentClockDifferenceSeconds: z
      .number()
      .nullable()
      .default(null)
      .meta({ description: 'Clock of the agent minus clock of the server.' }),
    pollSeconds: z
      .number()
      .positive()
      .max(86_400)
      .nullable()
      .default(null)
      .meta({ description: 'How often the agent reads; null for one that does not go on reading.' }),
    permissions: z.enum(['select-only', 'too-broad', 'can-write', 'unknown']),
    warnings: z
      .array(remark(1000))
      .overwrite((warnings) => warnings.slice(0, mostWarnings))
      .default([]),
  })
  .meta({ id: 'HeartbeatRequest' })

export type HeartbeatRequest = z.input<typeof heartbeatRequest>
