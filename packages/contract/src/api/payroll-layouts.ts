import { z } from 'zod'
import { instant } from './common.ts'

const id = z.int().min(1).max(2_147_483_647)
const unit = z.enum(['text', 'minutes', 'hours', 'days']).meta({
  description: '`hours` have two decimals.',
})
const column = z.object({
  figure: z.string().max(40),
  unit,
  name: z.string().max(100).meta({ description: 'The head of the column.' }),
})

export const payrollLayouts = z
  .object({
    layouts: z.array(
      z.object({
        id,
        name: z.string(),
        version: z.int(),
        columns: z.array(z.object({ figure: z.string(), unit: z.string(), name: z.string() })),
        madeBy: z.string(),
        madeAt: instant,
      }),
    ),
    figures: z.array(
      z.object({
        figure: z.string(),
        head: z.object({ ko: z.string(), en: z.string() }),
        units: z.array(unit),
      }),
    ),
    mayChange: z.boolean(),
  })
  .meta({ id: 'PayrollLayouts' })

export const addPayrollLayoutBody = z.object({ name: z.string().max(100), columns: z.array(column).max(200) })
export const changePayrollLayoutBody = addPayrollLayoutBody.extend({
  version: z.int().min(1).max(2_147_483_647).meta({ description: 'Which one was looked at.' }),
})

export const savedPayrollLayout = z
  .object({
    id,
    version: z.int(),
    changed: z.boolean().meta({ description: 'False if it stood so already.' }),
  })
  .meta({ id: 'SavedPayrollLayout' })
