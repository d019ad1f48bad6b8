import { z } from 'zod'
import { instant } from './common.ts'

/** Says whose badge it is, from an instant on (default: always). The badge's stored punches are derived at once. */
export const assignBadgeRequest = z
  .object({
    sourceId: z.int(),
    badge: z.string().min(1).max(64),
    employeeId: z.int(),
    validFrom: instant.nullable().default(null),
    validUntil: instant.nullable().default(null),
  })
  .meta({ id: 'AssignBadgeRequest' })
export type AssignBadgeRequest = z.infer<typeof assignBadgeRequest>

export const assignBadgeResponse = z
  .object({ assigned: z.boolean(), daysMarked: z.int() })
  .meta({ id: 'AssignBadgeResponse', description: '`assigned` is false if exactly this was known already.' })
