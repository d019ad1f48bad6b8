import type { PolicyScope } from '@rollcall/core'
import { z } from 'zod'
import { department, localDate, shownDate } from './common.ts'
import { changeEffect } from './effect.ts'
import { wordsOf } from './words.ts'

export const policyScope = wordsOf<PolicyScope>()(['company', 'site', 'department', 'employee'])

const scopeId = z.coerce
  .number()
  .int()
  .min(0)
  .meta({ description: 'Of the site, department or person; 0 for the company.' })

const setting = z
  .union([z.number(), z.string().max(20), z.array(z.string().max(20)).max(10).readonly()])
  .nullable()
const settings = z.record(z.string().max(40), setting).readonly().meta({
  description: 'By key: minutes, times of day as `HH:MM`, words. A key that is not here is inherited.',
})

export const policiesQuery = z.object({
  scope: policyScope.default('company'),
  scopeId: scopeId.default(0),
  date: localDate.optional(),
})

export const policy = z
  .object({
    scope: policyScope,
    scopeId: z.int(),
    name: z.string().nullable(),
    nameEn: z.string().nullable(),
    number: z.string().nullable().meta({ description: 'Of a person.' }),
    validFrom: shownDate,
    until: shownDate.nullable().meta({ description: 'The first date of the next one of the scope.' }),
    settings,
  })
  .meta({ id: 'Policy' })

export const policies = z
  .object({
    date: shownDate,
    policies: z.array(policy).meta({
      description: 'What was ever set for the scope, the latest first; for the company that of everybody.',
    }),
    inForce: z
      .array(
        z.object({
          key: z.string(),
          value: setting,
          scope: policyScope,
          scopeId: z.int(),
          validFrom: shownDate,
        }),
      )
      .meta({ description: 'What holds on the date. A key that is not here has its default.' }),
    sites: z.array(z.object({ id: z.int(), name: z.string(), nameEn: z.string() })),
    departments: z.array(department),
  })
  .meta({ id: 'Policies' })

export const setPolicyRequest = z
  .object({
    scope: policyScope,
    scopeId: scopeId.default(0),
    validFrom: localDate,
    settings,
    reason: z.string().max(1000).nullable().default(null).meta({
      description: 'Needed for a date in the past, and for less than the law gives.',
    }),
  })
  .meta({ id: 'SetPolicyRequest' })

export const setPolicyResponse = z
  .object({ changed: z.boolean(), effect: changeEffect })
  .meta({ id: 'PolicySet' })
