import { z } from 'zod'
import { employee, instant, shownDate } from '../common.ts'

export const role = z.enum(['employee', 'manager', 'hr', 'operator', 'auditor', 'administrator'])

const action = z.enum([
  'read-days',
  'read-board',
  'find-people',
  'read-sources',
  'read-quarantine',
  'read-unknown-badges',
  'assign-badges',
  'manage-company',
  'import-people',
  'export-people',
  'export-reports',
  'manage-payroll',
  'manage-plans',
  'read-holidays',
  'read-settings',
  'read-plans',
  'change-plans',
  'manage-people',
  'manage-organisation',
  'read-traits',
  'manage-traits',
  'choose-start',
  'check-in',
  'ask-requests',
  'cancel-requests',
  'read-leave',
  'write-leave',
  'read-requests',
  'delegate-decisions',
  'delegate-for-others',
  'read-closings',
  'close-months',
  'accept-findings',
  'manage-request-kinds',
  'set-policies',
  'recompute',
  'read-retention',
  'purge',
  'export-person',
  'manage-sources',
  'read-tokens',
  'manage-source-tokens',
  'manage-api-tokens',
  'read-users',
  'manage-users',
  'read-audit',
  'read-metrics',
])

/** Who is signed in and what they may do. */
export const me = z
  .object({
    user: z.object({ id: z.string(), email: z.string(), name: z.string() }),
    today: shownDate.meta({ description: 'Which date it is for the user; pages open on it.' }),
    employee: employee.nullable(),
    roles: z.array(role),
    standsIn: z.boolean().meta({ description: 'Decides requests in the place of somebody today.' }),
    needsSecondFactor: z.boolean().meta({
      description: 'A role of the user needs a second factor, which this sign-in did not show: it rests.',
    }),
    reaches: z
      .array(
        z.object({
          action,
          company: z.boolean(),
          departmentIds: z.array(z.int()),
          self: z.boolean(),
        }),
      )
      .meta({ description: 'How far each action reaches; one that is not here is not allowed at all.' }),
  })
  .meta({ id: 'Me' })

export const account = z
  .object({
    email: z.string(),
    name: z.string(),
    hasPassword: z.boolean(),
    hasSso: z.boolean(),
    twoFactor: z.boolean(),
    backupCodes: z.int().meta({ description: 'How many backup codes are left.' }),
    passkeys: z.array(
      z.object({
        id: z.string(),
        name: z.string().nullable(),
        createdAt: instant.nullable(),
        backedUp: z
          .boolean()
          .meta({ description: 'Kept by a password manager, so that a lost device is no loss.' }),
      }),
    ),
    sessions: z.array(
      z.object({
        id: z.string(),
        method: z.enum(['password', 'secondFactor', 'passkey', 'sso', 'ssoOneFactor']).nullable(),
        address: z.string().nullable(),
        userAgent: z.string().nullable(),
        createdAt: instant,
        seenAt: instant,
        current: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Account' })

const password = z.string().max(200)

export const changePasswordRequest = z
  .object({ currentPassword: password, newPassword: password })
  .meta({ id: 'ChangePasswordRequest' })

export const passwordRequest = z.object({ password: password.optional() })

export const secondFactorSetUp = z
  .object({
    uri: z.string().meta({ description: 'For an authenticator app, as a QR code: `otpauth://…`.' }),
    backupCodes: z.array(z.string()),
  })
  .meta({ id: 'SecondFactorSetUp' })

export const backupCodes = z.object({ backupCodes: z.array(z.string()) })

export const confirmSecondFactorRequest = z.object({ code: z.string().trim().min(6).max(10) })

export const newPasskeyRequest = z
  .object({ response: z.record(z.string(), z.unknown()), name: z.string().trim().min(1).max(50) })
  .meta({ id: 'NewPasskeyRequest' })

export const sessionsEnded = z.object({ ended: z.int() })

/** Who looked at or changed one's own record. */
export const ownAudit = z
  .object({
    events: z.array(
      z.object({
        id: z.int(),
        at: instant,
        actor: z.string(),
        by: z
          .object({ name: z.string(), roles: z.array(role) })
          .nullable()
          .meta({ description: 'The person, with the roles of that day; null for who is none, or no more.' }),
        action: z.string(),
        subject: z.string(),
      }),
    ),
  })
  .meta({ id: 'OwnAudit' })
