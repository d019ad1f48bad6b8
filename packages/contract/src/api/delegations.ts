import { z } from 'zod'
import { localDate } from './common.ts'

const user = z.object({ userId: z.string(), name: z.string() })
const userId = z.string().min(1).max(100)

export const addDelegationBody = z
  .object({
    fromUserId: userId
      .nullable()
      .default(null)
      .meta({ description: "Whose place it is; null for one's own." }),
    toUserId: userId,
    first: localDate,
    last: localDate.meta({ description: 'The last date, included.' }),
    reason: z.string().trim().max(1000).default(''),
  })
  .meta({ id: 'AddDelegation' })

export const addedDelegation = z
  .object({
    delegationId: z.int(),
    isNew: z.boolean().meta({ description: 'False where the same had been named before.' }),
  })
  .meta({ id: 'AddedDelegation' })

export const delegations = z
  .object({
    today: localDate,
    delegations: z.array(
      z.object({
        id: z.int(),
        from: user,
        to: user,
        first: localDate,
        last: localDate,
        reason: z.string(),
        madeBy: z.string(),
        ended: z.object({ by: z.string(), at: z.string() }).nullable(),
        state: z.enum(['now', 'coming', 'over']),
        mayEnd: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Delegations' })

export const delegates = z
  .object({
    delegates: z.array(
      user.extend({
        number: z.string().nullable(),
        department: z.object({ name: z.string(), nameEn: z.string() }).nullable(),
        decides: z.boolean().meta({ description: 'Whether requests are theirs to decide anyway.' }),
      }),
    ),
  })
  .meta({ id: 'Delegates' })
