import { z } from 'zod'

/**
 * What the source holds for one local date: the number of distinct rows (badge, time, direction) and the sum
 * of their hashes (`row-hash.ts`) as a decimal number. The date is the first ten characters of the row's
 * time, whatever the clock meant by them.
 */
export const sourceDay = z
  .object({ date: z.iso.date(), rows: z.int().min(0), hashSum: z.string().regex(/^\d{1,40}$/) })
  .meta({ id: 'SourceDay' })

export type SourceDay = z.infer<typeof sourceDay>

export const compareRequest = z
  .object({
    from: z.iso.date(),
    to: z.iso
      .date()
      .meta({ description: 'Inclusive. A date in the range that is not listed has no rows at the source.' }),
    days: z.array(sourceDay).max(400),
  })
  .meta({ id: 'CompareRequest' })

export type CompareRequest = z.infer<typeof compareRequest>

export const compareResponse = z
  .object({ differing: z.array(z.iso.date()).meta({ description: 'Send all rows of these dates again.' }) })
  .meta({ id: 'CompareResponse' })

export type CompareResponse = z.infer<typeof compareResponse>
