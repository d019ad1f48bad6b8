import { z } from 'zod'
import { wireInstant } from '../../wire-instant.ts'
import { instant } from '../common.ts'

export const auditQuery = z.object({
  actor: z.string().max(100).optional().meta({ description: 'Part of who did it.' }),
  action: z.string().max(50).optional(),
  employeeId: z.coerce.number().int().optional(),
  from: wireInstant().optional(),
  until: wireInstant().optional(),
  before: z.coerce
    .number()
    .int()
    .optional()
    .meta({ description: 'The id of the last line of the page before.' }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

export const auditEvent = z
  .object({
    id: z.int(),
    at: instant,
    actor: z.string(),
    address: z.string().nullable(),
    action: z.string(),
    subject: z.string(),
    employee: z.object({ id: z.int(), number: z.string(), name: z.string() }).nullable(),
    onBehalfOf: z.string().nullable(),
    before: z.unknown(),
    after: z.unknown(),
    reason: z.string().nullable(),
    details: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'AuditEvent' })

/** What a number in a line stands for: `department:3` is the department with the id 3. */
export const auditName = z
  .object({
    kind: z.enum(['department', 'site', 'source']),
    id: z.int(),
    name: z.string(),
    nameEn: z.string(),
  })
  .meta({ id: 'AuditName' })

export const audit = z
  .object({ events: z.array(auditEvent), names: z.array(auditName) })
  .meta({ id: 'Audit' })
