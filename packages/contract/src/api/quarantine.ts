import { z } from 'zod'
import { instant } from './common.ts'

export const quarantinedRow = z
  .object({
    sourceId: z.int(),
    source: z.string(),
    row: z.object({ badge: z.string(), time: z.string(), direction: z.string(), terminal: z.string() }),
    reason: z.enum(['not-a-time', 'too-old', 'in-the-future']),
    receivedAt: instant,
  })
  .meta({ id: 'QuarantinedRow' })

export const quarantineQuery = z.object({
  sourceId: z.coerce.number().int().optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
})

export const quarantine = z
  .object({ total: z.int(), rows: z.array(quarantinedRow) })
  .meta({ id: 'Quarantine' })
