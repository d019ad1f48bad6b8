import { z } from 'zod'
import { wireInstant } from '../wire-instant.ts'
import { instant } from './common.ts'

export const sourceStatus = z
  .object({
    id: z.int(),
    name: z.string(),
    nameEn: z.string(),
    profile: z.string(),
    readThrough: instant.nullable(),
    behindSeconds: z.int().nullable().meta({ description: 'Now minus read-through; null if never read.' }),
    behind: z.boolean().meta({
      description: 'Not read for three times as long as its agent waits between readings, or never.',
    }),
    punches: z.int().meta({ description: 'Rows of today, by the clock of the source.' }),
    quarantined: z.int(),
    heartbeatAt: instant.nullable(),
    agentVersion: z.string().nullable(),
    permissions: z.string().nullable(),
    warnings: z.array(z.string()),
    clockDifferenceSeconds: z
      .number()
      .nullable()
      .meta({ description: "Clock of the source minus the server's." }),
    agentClockDifferenceSeconds: z
      .number()
      .nullable()
      .meta({ description: "Clock of the agent's host minus the server's." }),
    findings: z
      .array(z.enum(['agent-clock', 'source-clock']))
      .meta({ description: "Clocks that are a minute or more off the server's." }),
    tokenExpiresAt: instant
      .nullable()
      .meta({ description: 'Of its token that is valid longest; null if it has none.' }),
  })
  .meta({ id: 'SourceStatus' })

export const unknownBadge = z
  .object({
    sourceId: z.int(),
    source: z.string(),
    sourceEn: z.string(),
    badge: z.string(),
    nameAtSource: z.string().nullable(),
    punches: z.int().meta({ description: 'Those of which nobody was the owner at their time.' }),
    firstAt: instant,
    lastAt: instant,
    freeFrom: instant
      .nullable()
      .meta({ description: "The time around the last one that is nobody's; null for no bound." }),
    freeUntil: instant.nullable(),
    freePunches: z.int().meta({ description: 'Punches from `freeFrom` until before `freeUntil`.' }),
  })
  .meta({ id: 'UnknownBadge' })
export type UnknownBadge = z.infer<typeof unknownBadge>

export const sources = z.object({ now: instant, sources: z.array(sourceStatus) }).meta({ id: 'Sources' })

export const unknownBadgesQuery = z.object({
  after: z.string().max(300).optional().meta({ description: '`next` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

export const unknownBadges = z
  .object({
    badges: z.array(unknownBadge).meta({ description: 'The latest first.' }),
    next: z.string().nullable().meta({ description: 'What the next page comes after; null on the last.' }),
    count: z.int().meta({ description: 'Of all pages, counted up to 1,000.' }),
    more: z.boolean().meta({ description: 'There are more than `count`.' }),
  })
  .meta({ id: 'UnknownBadges' })

/**
 * Says whose badge it is, from an instant on (default: always). The badge's stored punches are derived at
 * once.
 */
export const assignBadgeRequest = z
  .object({
    sourceId: z.int(),
    badge: z.string().min(1).max(64),
    employeeId: z.int(),
    validFrom: wireInstant().nullable().default(null),
    validUntil: wireInstant().nullable().default(null),
  })
  .meta({ id: 'AssignBadgeRequest' })
export type AssignBadgeRequest = z.infer<typeof assignBadgeRequest>

export const assignBadgeResponse = z
  .object({ assigned: z.boolean(), daysMarked: z.int() })
  .meta({ id: 'AssignBadgeResponse', description: '`assigned` is false if exactly this was known already.' })
export const takeBackBadgeResponse = z
  .object({ takenBack: z.boolean(), daysMarked: z.int() })
  .meta({ id: 'TakeBackBadgeResponse', description: '`takenBack` is false if exactly this is not known.' })
export const quarantinedRow = z
  .object({
    id: z.string(),
    sourceId: z.int(),
    source: z.string(),
    sourceEn: z.string(),
    row: z.object({ badge: z.string(), time: z.string(), direction: z.string(), terminal: z.string() }),
    reason: z.enum(['not-a-time', 'too-long', 'too-old', 'in-the-future']),
    receivedAt: instant,
  })
  .meta({ id: 'QuarantinedRow' })

export const quarantineQuery = z.object({
  sourceId: z.coerce.number().int().optional(),
  after: z.string().max(300).optional().meta({ description: '`next` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
})

export const quarantine = z
  .object({
    total: z.int(),
    rows: z.array(quarantinedRow).meta({ description: 'The newest first.' }),
    next: z.string().nullable().meta({ description: 'What the next page comes after; null on the last.' }),
  })
  .meta({ id: 'Quarantine' })
