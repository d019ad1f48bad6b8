import { z } from 'zod'

/** What a direction code can mean. */
const meaning = z.enum(['in', 'out', 'breakOut', 'breakIn', 'unknown'])

const mostCodes = 100

/**
 * What an agent says of its source when it comes: what the direction codes mean, as its profile knows them.
 * Kept if nobody has said anything yet; what was said once, by a person above all, stays.
 */
export const settingsRequest = z
  .object({
    profile: z.string().max(64).meta({ description: 'As the server calls it; another one is refused.' }),
    directions: z
      .array(z.object({ code: z.string().max(16), meaning }))
      .max(mostCodes)
      .meta({ description: 'A code that is not here says nothing.' }),
  })
  .meta({ id: 'SettingsRequest' })

export type SettingsRequest = z.infer<typeof settingsRequest>

export const settingsResponse = z
  .object({
    applied: z.boolean().meta({ description: 'False if somebody had said it before, even if the same.' }),
  })
  .meta({ id: 'SettingsResponse' })
