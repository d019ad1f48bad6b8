import { z } from 'zod'

export const attachment = z
  .object({
    id: z.int().min(1),
    name: z.string(),
    type: z.string().meta({ description: 'What was found in it, whatever it is called.' }),
    bytes: z.int().min(1),
  })
  .meta({ id: 'Attachment' })

export const attachmentQuery = z.object({
  file: z.string().min(1).max(200).meta({ description: 'How the file is called.' }),
  requestId: z.coerce
    .number()
    .int()
    .min(1)
    .max(2_147_483_647)
    .optional()
    .meta({ description: 'The request it belongs to; none for one that is still to be asked.' }),
})
