import { z } from 'zod'
import { requestKinds } from './requests.ts'

const { element: kind } = requestKinds.shape.kinds
const days = z.int().nullable()
const names = z.object({ ko: z.string().max(200), en: z.string().max(200) })
const settings = kind
  .omit({ code: true, effect: true, balance: true })
  .extend({ name: names, mostDaysAhead: days, mostDaysAfter: days })

export const addRequestKindBody = settings
  .extend(kind.pick({ effect: true, balance: true }).shape)
  .meta({ id: 'AddRequestKind' })
export const addedRequestKind = z
  .object({ code: z.string(), changed: z.boolean() })
  .meta({ id: 'AddedRequestKind' })

export const changeRequestKindBody = settings
  .extend({ retired: z.boolean().meta({ description: 'It can be asked for no more.' }) })
  .meta({ id: 'ChangeRequestKind' })

export const requestKindSettings = z
  .object({
    kinds: z.array(
      kind.extend({
        retired: z.boolean(),
        asked: z.int().meta({ description: 'How often it was asked for.' }),
      }),
    ),
  })
  .meta({ id: 'RequestKindSettings' })
