import { z } from 'zod'
import { localDate } from './common.ts'
import { changeEffect } from './effect.ts'
import { planNotices, planReason, planScope } from './plans.ts'

const id = z.int().min(1)

export const assignPatternRequest = z
  .object({
    scope: planScope,
    scopeId: z.int().min(0).default(0).meta({ description: '0 for the company.' }),
    patternId: id,
    offset: z.int().min(0).default(0),
    from: localDate,
    until: localDate
      .nullable()
      .default(null)
      .meta({ description: 'The first date on which it holds no more.' }),
    reason: planReason,
  })
  .meta({ id: 'AssignPatternRequest' })
export const endAssignmentRequest = z
  .object({ from: localDate, reason: planReason })
  .meta({ id: 'EndAssignmentRequest' })

/** By what a scope is planned in some dates. */
const assignmentPart = z.object({
  patternId: id,
  offset: z.int().min(0),
  from: localDate,
  until: localDate.nullable(),
})
export const restoreAssignmentsRequest = z
  .object({
    scope: planScope,
    scopeId: z.int().min(0).default(0),
    from: localDate,
    until: localDate.nullable().default(null),
    now: z.array(assignmentPart).max(500).meta({
      description: 'What these dates are thought to hold; another is refused with `changed-meanwhile`.',
    }),
    parts: z.array(assignmentPart).max(500).meta({ description: 'What they are to hold, in order.' }),
    reason: planReason,
  })
  .meta({ id: 'RestoreAssignmentsRequest' })

export const assignmentChange = z
  .object({
    changed: z.boolean(),
    id: z.int(),
    replaced: z.array(assignmentPart).meta({ description: 'What the dates held before.' }),
    effect: changeEffect,
    notices: planNotices,
  })
  .meta({ id: 'AssignmentChange' })
export const assignmentsRestored = z
  .object({ changed: z.boolean(), effect: changeEffect })
  .meta({ id: 'AssignmentsRestored' })
