import { z } from 'zod'

/**
 * An error on the wire: problem+json (RFC 9457) with a stable `code` and, for bad input, the fields at fault.
 */
export const problem = z
  .object({
    type: z.string().meta({ example: 'about:blank' }),
    title: z.string(),
    status: z.int().min(400).max(599),
    code: z.string().meta({ description: 'Stable and machine-readable, for instance `invalid-input`.' }),
    detail: z.string().optional(),
    errors: z
      .array(
        z.object({
          field: z.string(),
          message: z.string(),
          code: z.string().optional(),
          values: z
            .record(z.string(), z.string())
            .optional()
            .meta({ description: 'What the message names, for words of another language.' }),
        }),
      )
      .optional()
      .meta({ description: 'Which field was wrong, and what to do about it.' }),
  })
  .meta({ id: 'Problem' })

export type Problem = z.infer<typeof problem>
