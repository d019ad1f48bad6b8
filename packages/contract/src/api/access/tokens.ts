import { z } from 'zod'
import { instant } from '../common.ts'

export const tokenScope = z.enum([
  'read-days',
  'read-board',
  'find-people',
  'read-sources',
  'read-metrics',
  'export-people',
  'import-people',
  'export-reports',
])

export const tokens = z
  .object({
    tokens: z.array(
      z.object({
        id: z.int(),
        label: z.string(),
        sourceId: z.int().nullable(),
        source: z.string().nullable(),
        sourceEn: z.string().nullable(),
        scopes: z.array(tokenScope),
        createdAt: instant,
        createdBy: z.string(),
        expiresAt: instant,
        lastUsedAt: instant.nullable().meta({ description: 'To the minute; null if never.' }),
      }),
    ),
  })
  .meta({ id: 'Tokens' })

export const createTokenRequest = z
  .object({
    label: z.string().max(100),
    sourceId: z
      .int()
      .nullable()
      .default(null)
      .meta({ description: 'The source it pushes for; null for the API.' }),
    scopes: z.array(tokenScope).default([]),
    validDays: z.int().default(365),
  })
  .meta({ id: 'CreateTokenRequest' })

export const newToken = z
  .object({
    id: z.int(),
    token: z.string().meta({ description: 'Shown here and never again.' }),
    expiresAt: instant,
  })
  .meta({ id: 'NewToken' })

export const rotateTokenRequest = z
  .object({
    overlapHours: z.int().default(24).meta({ description: 'How long the old one stays valid.' }),
  })
  .meta({ id: 'RotateTokenRequest' })
