import { z } from 'zod'
import { employee } from './common.ts'

export const employeesQuery = z.object({
  search: z.string().max(100).default('').meta({ description: 'Part of a name or employee number.' }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

export const employees = z.object({ employees: z.array(employee) }).meta({ id: 'Employees' })
