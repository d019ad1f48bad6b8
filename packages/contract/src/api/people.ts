import { z } from 'zod'
import { employee, localDate } from './common.ts'
import { changeEffect } from './effect.ts'

export const employeesQuery = z.object({
  search: z.string().max(100).default('').meta({
    description:
      'Part of a name or employee number; of a Korean name its initial consonants do (ㄱㅁㅅ for 김민수).',
  }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

export const employees = z.object({ employees: z.array(employee) }).meta({ id: 'Employees' })

export const departmentPlaceRequest = z.object({
  parentId: z.int().nullable().meta({ description: 'The department above, null for the top.' }),
  from: localDate.meta({ description: 'From this date on, for good.' }),
  reason: z
    .string()
    .max(1000)
    .nullable()
    .default(null)
    .meta({ description: 'Needed for a date in the past.' }),
})

export const departmentPlaceResponse = z
  .object({ changed: z.boolean(), effect: changeEffect })
  .meta({ id: 'DepartmentPlaced' })
