import type { PlanWarning } from '@rollcall/core'
import { z } from 'zod'
import { localDate, shownDate } from './common.ts'
import { changeEffect } from './effect.ts'
import { wordsOf } from './words.ts'

const id = z
  .int()
  .min(1)
  .max(2 ** 31 - 1)
const reason = z
  .string()
  .max(1000)
  .nullable()
  .default(null)
  .meta({ description: 'Needed where a date is over.' })

const shiftId = id.nullable().meta({ description: 'Null for no shift: a day off, or a plan of its own.' })

const planWarningCode = wordsOf<PlanWarning['code']>()([
  'SHORT_REST',
  'LONG_WEEK',
  'LONG_DAY',
  'NIGHT_FORBIDDEN',
  'HOLIDAY_FORBIDDEN',
])

export const overridesRequest = z
  .object({
    changes: z
      .array(
        z.object({
          employeeId: id,
          date: localDate,
          instead: z
            .union([
              z.object({ shiftId: id }),
              z.object({ plan: z.record(z.string(), z.unknown()).nullable() }),
            ])
            .nullable()
            .meta({
              description:
                'A shift; a plan of its own, of null for nothing to work; or null for what the pattern says.',
            }),
        }),
      )
      .min(1)
      .max(5000),
    reason,
  })
  .meta({ id: 'OverridesRequest' })

export const swapRequest = z
  .object({
    employeeIds: z.tuple([id, id]),
    dates: z
      .array(z.object({ date: localDate, shiftIds: z.tuple([shiftId, shiftId]) }))
      .min(1)
      .max(31)
      .meta({ description: 'What each of the two works on the date before the swap.' }),
    reason,
  })
  .meta({ id: 'SwapRequest' })

export const copyWeekRequest = z
  .object({
    employeeIds: z.array(id).min(1).max(700),
    from: localDate.meta({ description: 'The first of the seven dates that are copied.' }),
    to: localDate.meta({ description: 'The first of the seven that become like them.' }),
    reason,
  })
  .meta({ id: 'CopyWeekRequest' })

export const planActDone = z
  .object({
    actId: z
      .int()
      .nullable()
      .meta({ description: 'By which it is undone; null if everything was so already, and of a dry run.' }),
    changed: z.int().meta({ description: 'How many dates have another override than before.' }),
    warnings: z
      .array(
        z.object({
          employeeId: z.int(),
          date: shownDate,
          code: planWarningCode,
          minutes: z.int(),
          limit: z.int(),
        }),
      )
      .meta({ description: 'What the act leaves less of than the law gives, and was not so before.' }),
    effect: changeEffect,
  })
  .meta({ id: 'PlanActDone' })
