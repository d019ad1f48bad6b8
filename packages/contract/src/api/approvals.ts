import { z } from 'zod'
import { localDate } from './common.ts'
import { requestsPage } from './requests.ts'

const { element: request } = requestsPage.shape.requests
const instantText = z.string()

export const attention = z.enum(['OTHERS_AWAY', 'BEGUN', 'SOON', 'LONG'])

export const approvals = z
  .object({
    total: z.int().meta({ description: 'How many wait; the first of them are here.' }),
    requests: z
      .array(
        request.extend({
          since: instantText.meta({ description: 'Since when it waits for the next decision.' }),
          waitsDays: z.int(),
          standsInFor: z
            .string()
            .nullable()
            .meta({ description: 'In whose place the reader decides it; null for her own.' }),
          attention: z.array(attention).meta({ description: 'Why it needs a look, the gravest first.' }),
          awayPeople: z.int().meta({ description: 'Others of the department who are away on these dates.' }),
          away: z.array(z.object({ name: z.string(), date: localDate })),
        }),
      )
      .meta({ description: 'What needs a look first comes first.' }),
  })
  .meta({ id: 'Approvals' })

export const waitingApprovals = z
  .object({
    count: z.int(),
    late: z.int().meta({ description: 'Those that wait for longer than the days that were asked for.' }),
    oldest: instantText.nullable(),
  })
  .meta({ id: 'WaitingApprovals' })

export const reminders = z
  .object({
    days: z.int(),
    deciders: z
      .array(
        z.object({
          userId: z.string().nullable().meta({ description: 'Null for what nobody can decide today.' }),
          name: z.string().nullable(),
          count: z.int(),
          oldest: instantText,
          requestIds: z.array(z.int()),
        }),
      )
      .meta({ description: 'Who keeps requests waiting for longer than so many days, the longest first.' }),
  })
  .meta({ id: 'Reminders' })
