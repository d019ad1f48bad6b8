import { z } from 'zod'
import { department, instant, localDate } from '../common.ts'

export const grantRequest = z
  .object({
    role: z.enum(['manager', 'hr', 'operator', 'auditor', 'administrator']),
    departmentId: z.int().nullable().default(null).meta({ description: 'Null for the whole company.' }),
    from: localDate,
    until: localDate
      .nullable()
      .default(null)
      .meta({ description: 'The first date without it; null for good.' }),
  })
  .meta({ id: 'GrantRequest' })

export const user = z
  .object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    createdAt: instant,
    hasPassword: z.boolean(),
    hasSso: z.boolean(),
    passkeys: z.int(),
    twoFactor: z.boolean(),
    lastSeenAt: instant.nullable(),
    employee: z
      .object({
        id: z.int(),
        number: z.string(),
        name: z.string(),
        hasLeft: z.boolean().meta({ description: 'The account ended with the employment.' }),
      })
      .nullable(),
    grants: z.array(
      z.object({
        id: z.int(),
        role: grantRequest.shape.role,
        departmentId: z.int().nullable(),
        departmentName: z.string().nullable(),
        departmentNameEn: z.string().nullable(),
        from: localDate,
        until: localDate.nullable(),
        holds: z.boolean().meta({ description: 'False for one that begins later.' }),
      }),
    ),
  })
  .meta({ id: 'User' })

export const users = z
  .object({ users: z.array(user), departments: z.array(department) })
  .meta({ id: 'Users' })

export const createUserRequest = z
  .object({
    email: z.string().max(254),
    name: z.string().max(100),
    employeeId: z.int().nullable().default(null),
    grants: z.array(grantRequest).max(20).default([]),
  })
  .meta({ id: 'CreateUserRequest' })

export const accessLink = z
  .object({
    url: z.url().meta({ description: 'Works once; shown here and never again.' }),
    expiresAt: instant,
  })
  .meta({ id: 'AccessLink' })

export const createUserResponse = z
  .object({ userId: z.string(), link: accessLink })
  .meta({ id: 'CreateUserResponse' })

export const manyLinksRequest = z
  .object({
    departmentId: z
      .int()
      .nullable()
      .default(null)
      .meta({ description: 'Of this department and what lies below it today; null for all.' }),
    numbers: z
      .array(z.string().min(1).max(50))
      .min(1)
      .max(5000)
      .nullable()
      .default(null)
      .meta({ description: 'These employee numbers alone; null for everybody.' }),
    renew: z.boolean().default(false).meta({
      description: 'Also for those whose link has not been used; the old one works no more.',
    }),
  })
  .meta({ id: 'ManyLinksRequest' })

export const manyLinks = z
  .object({
    made: z
      .array(z.object({ number: z.string(), name: z.string(), email: z.string(), link: accessLink }))
      .meta({ description: 'The links are shown here and never again.' }),
    passedOver: z.array(
      z.object({
        number: z.string(),
        name: z.string().nullable(),
        why: z.enum(['hasAccount', 'hasLink', 'hasLeft', 'noEmail', 'emailTaken', 'unknown']),
      }),
    ),
  })
  .meta({ id: 'ManyLinks' })

export const linkEmployeeRequest = z.object({ employeeId: z.int().nullable() })

export const grantResponse = z.object({ grantId: z.int() })
