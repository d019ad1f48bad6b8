import { z } from 'zod'
import { instant } from './common.ts'

export const sourceStatus = z
  .object({
    id: z.int(),
    name: z.string(),
    profile: z.string(),
    readThrough: instant.nullable(),
    behindSeconds: z.int().nullable().meta({ description: 'Now minus read-through; null if never read.' }),
    behind: z.boolean().meta({ description: 'More than five minutes, or never read.' }),
    punches: z.int().meta({ description: 'Rows of the last 24 hours.' }),
    quarantined: z.int(),
    heartbeatAt: instant.nullable(),
    agentVersion: z.string().nullable(),
    permissions: z.string().nullable(),
    warnings: z.array(z.string()),
    tokenExpiresAt: instant
      .nullable()
      .meta({ description: 'Of its token that is valid longest; null if it has none.' }),
  })
  .meta({ id: 'SourceStatus' })

export const unknownBadge = z
  .object({
    sourceId: z.int(),
    source: z.string(),
    badge: z.string(),
    nameAtSource: z.string().nullable(),
    punches: z.int(),
    firstAt: instant,
    lastAt: instant,
  })
  .meta({ id: 'UnknownBadge' })
export type UnknownBadge = z.infer<typeof unknownBadge>

export const sources = z.object({ now: instant, sources: z.array(sourceStatus) }).meta({ id: 'Sources' })

export const unknownBadges = z.object({ badges: z.array(unknownBadge) }).meta({ id: 'UnknownBadges' })
