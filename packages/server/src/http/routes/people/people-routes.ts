import { dryRunQuery } from '@rollcall/contract/api'
import { z } from 'zod'
import { accessErrors as errors } from '../access/access-routes.ts'

/* What the routes of people and their organisation have in common. */

export const id = z.object({ id: z.coerce.number().int() })

/** Read by people and programs. */
export const reads = <Answer extends z.ZodType>(answer: Answer) => ({
  tags: ['people'],
  response: { 200: answer, ...errors },
})

/** Done by people alone. */
export const config = { access: 'person' } as const

/** An act that can touch days that have begun. */
export const acts = <Answer extends z.ZodType>(answer: Answer) => ({
  ...reads(answer),
  querystring: dryRunQuery,
})
