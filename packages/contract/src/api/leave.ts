import type { EntryKind, GrantRule } from '@rollcall/core'
import { z } from 'zod'
import { department, employee, instant, localDate, shownDate } from './common.ts'
import { wordsOf } from './words.ts'

const entryKind = wordsOf<EntryKind>()(['opening', 'grant', 'carryOver', 'payOut', 'correction'])
const grantRule = wordsOf<GrantRule>()([
  ...(['month', 'year', 'monthsOfYear', 'shareOfYear', 'settlement'] as const),
  ...(['opening', 'grant', 'carryOver', 'payOut', 'correction'] as const),
])
const unit = z.enum(['day', 'half', 'quarter', 'hours'])
export const leavePerson = employee.pick({ id: true, number: true, name: true })
const id = z.int().min(1).max(2_147_483_647)
const minutes = z.int()

export const heldLeave = z
  .object({
    grantedMinutes: minutes.meta({ description: 'Of what can be used on the date.' }),
    usedMinutes: minutes.meta({ description: 'Of the same.' }),
    balanceMinutes: minutes.meta({ description: 'Below 0 where more was taken than arose.' }),
    aheadMinutes: minutes.meta({ description: 'Approved for later.' }),
    pendingMinutes: minutes.meta({ description: 'Asked for and still to be decided.' }),
    dayMinutes: minutes.meta({
      description: "Of one of the person's days: what a figure in days is made of.",
    }),
    lapse: z
      .object({ on: shownDate, minutes })
      .nullable()
      .meta({ description: 'What lapses next: `on` is the last day on which it can be used.' }),
    promotion: z
      .object({ noticeFrom: shownDate, noticeUntil: shownDate, fixBy: shownDate, minutes })
      .nullable()
      .meta({ description: 'When unused leave is called to mind next (Labour Standards Act, article 61).' }),
  })
  .meta({ id: 'HeldLeave' })

export const changedBalance = z
  .object({
    date: shownDate,
    beforeMinutes: z.int(),
    afterMinutes: z.int(),
    dayMinutes: z.int().meta({ description: "Of one of the person's days." }),
  })
  .meta({ id: 'ChangedBalance', description: 'A balance on the last of the dates that are asked for.' })

const narrowed = {
  date: localDate.optional(),
  departmentId: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
  search: z
    .string()
    .max(100)
    .refine((text) => !text.includes('\0'), 'holds a character that no name has.')
    .optional(),
}
export const leaveQuery = z.object(narrowed)
export const ownLeaveQuery = z.object({ date: localDate.optional() })
export const leaveFileQuery = z.object({
  ...narrowed,
  format: z.enum(['csv', 'xlsx']).default('xlsx'),
  language: z.enum(['ko', 'en']).default('ko').meta({ description: 'Of the heads.' }),
})

export const leaveBalances = z
  .object({
    date: shownDate,
    today: shownDate,
    total: z.int().meta({ description: 'How many there are, of whom 500 are listed at most.' }),
    people: z.array(
      z.object({
        employee: leavePerson,
        department,
        hiredOn: shownDate.nullable(),
        balance: heldLeave.nullable().meta({ description: 'Null where nobody said since when.' }),
      }),
    ),
  })
  .meta({ id: 'LeaveBalances' })

const grant = z.object({
  on: shownDate,
  minutes,
  until: shownDate.nullable().meta({ description: 'The last day on which it can be used.' }),
  rule: grantRule,
  usedMinutes: minutes,
  lapsedMinutes: minutes,
  reason: z.string().nullable(),
  because: z
    .object({
      from: shownDate,
      until: shownDate,
      days: z.number(),
      serviceYears: z.int(),
      contracted: z.int(),
      absent: z.int(),
      excluded: z.int(),
      assumed: z.boolean(),
    })
    .nullable()
    .meta({ description: 'The days that were judged; null for what somebody wrote.' }),
})

export const leaveLedgerPage = z
  .object({
    employee: leavePerson,
    department: department.nullable(),
    date: shownDate,
    today: shownDate,
    ledger: z
      .object({
        balance: heldLeave,
        hiredOn: shownDate,
        serviceFrom: shownDate,
        lastDay: shownDate.nullable(),
        keptFrom: shownDate,
        basis: z.enum(['hireDate', 'fiscalYear']),
        unusedAtExitMinutes: minutes.nullable(),
        grants: z.array(grant),
        uses: z.array(
          z.object({
            on: shownDate,
            minutes,
            kind: z.enum(['payOut', 'correction']).nullable(),
            unit: unit.nullable(),
            from: z
              .array(z.object({ grant: z.int(), on: shownDate, minutes }))
              .meta({ description: 'The grants it was drawn from, by their place among `grants`.' }),
          }),
        ),
        ahead: z.array(z.object({ on: shownDate, minutes, unit: unit.nullable() })),
        pending: z.array(z.object({ on: shownDate, minutes, requestId: id })),
        promotions: z.array(
          z.object({
            grantedOn: shownDate,
            noticeFrom: shownDate,
            noticeUntil: shownDate,
            fixBy: shownDate,
            minutes,
          }),
        ),
      })
      .nullable()
      .meta({ description: 'Null where nobody said since when the person is employed.' }),
    entries: z.array(
      z.object({
        id,
        actId: id,
        on: shownDate,
        kind: entryKind,
        minutes,
        until: shownDate.nullable(),
        reason: z.string(),
        madeBy: z.string(),
        at: instant,
      }),
    ),
    mayWrite: z.boolean(),
  })
  .meta({ id: 'LeaveLedger' })
