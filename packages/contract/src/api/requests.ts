import type { Approver, DayRequest, RequestStatus } from '@rollcall/core'
import { z } from 'zod'
import { attachment } from './attachments.ts'
import { employee, excuse, localDate, wallTime } from './common.ts'
import { leaveBalance, requestConsequence, requestUnit as unit } from './consequence.ts'
import { changeEffect } from './effect.ts'
import { changedBalance } from './leave.ts'
import { shownEvidence } from './repairs.ts'
import { wordsOf } from './words.ts'

const approver = wordsOf<Approver>()(['manager', 'hr'])
const effect = wordsOf<DayRequest['type']>()([
  'leave',
  'remote',
  'trip',
  'overtime',
  'outing',
  'correction',
  'excuse',
])
export const requestStatus = wordsOf<RequestStatus>()([
  'pending',
  'approved',
  'rejected',
  'withdrawn',
  'cancelled',
])
const id = z.int().min(1)
const code = z.string().trim().min(1).max(40)
const reason = z.string().trim().max(1000).default('')
export const decideRequestsBody = z
  .object({
    requestIds: z.array(id).min(1).max(1000),
    decision: z.enum(['approve', 'reject']),
    comment: reason,
  })
  .meta({ id: 'DecideRequests' })

export const decidedRequests = z
  .object({
    requests: z.array(
      z.object({
        requestId: id,
        status: requestStatus.nullable(),
        refused: z
          .enum([
            ...(['NOT_YOURS', 'ALREADY_DECIDED', 'ALREADY_WITHDRAWN', 'ALREADY_CANCELLED'] as const),
            ...(['NOT_APPROVED', 'BALANCE_SHORT'] as const),
          ])
          .nullable()
          .meta({ description: 'Why it was left as it is; null if it was decided.' }),
        balance: changedBalance.nullable(),
      }),
    ),
    effect: changeEffect,
    consequences: z
      .array(requestConsequence.extend({ requestId: id }))
      .meta({ description: 'What approval of each does; of a dry run alone, of the first of many.' }),
  })
  .meta({ id: 'DecidedRequests' })

export const endRequestBody = z.object({ reason }).meta({ id: 'EndRequest' })
export const endedRequest = z.object({ effect: changeEffect }).meta({ id: 'EndedRequest' })

export const requestKinds = z
  .object({
    kinds: z.array(
      z.object({
        code,
        name: z.object({ ko: z.string(), en: z.string() }),
        effect: effect.nullable(),
        balance: leaveBalance.nullable(),
        units: z.array(unit),
        steps: z.array(approver),
        evidence: z.enum(['none', 'wanted', 'needed']),
        needsReason: z.boolean(),
        mostDaysAhead: z.int().nullable(),
        mostDaysAfter: z.int().nullable(),
        severalDays: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'RequestKinds' })

const instantText = z.string()
const shownDay = z.object({
  date: localDate,
  asked: z.object({
    unit,
    which: z.int().nullable(),
    from: wallTime.nullable(),
    to: wallTime.nullable(),
    breaks: z.array(z.tuple([wallTime, wallTime])),
    correction: z
      .object({ in: wallTime.nullable(), out: wallTime.nullable(), segment: z.int().nullable() })
      .nullable(),
    excuse: excuse.nullable(),
  }),
  part: z
    .record(z.string(), z.unknown())
    .meta({ description: 'What the day is told (rules of the engine).' }),
  minutes: z.int().meta({ description: 'What it takes of a balance …' }),
  ofMinutes: z.int().meta({ description: '… of a day of so many.' }),
})

export const requestsPage = z
  .object({
    requests: z.array(
      z.object({
        id,
        employee: employee.pick({ id: true, number: true, name: true }),
        kind: z.object({ code, name: z.string(), nameEn: z.string(), effect: effect.nullable() }),
        status: requestStatus,
        askedBy: z.string(),
        askedByName: z.string().nullable(),
        askedAt: instantText,
        reason: z.string(),
        steps: z.array(approver),
        approvedSteps: z.int(),
        decisions: z.array(
          z.object({
            step: z.int(),
            decision: z.enum(['approved', 'rejected']),
            by: z.string(),
            byName: z.string().nullable(),
            inPlaceOf: z.string().nullable(),
            at: instantText,
            comment: z.string(),
          }),
        ),
        end: z.object({ by: z.string(), at: instantText, reason: z.string() }).nullable(),
        evidence: z.array(shownEvidence),
        days: z.array(shownDay),
        attachments: z.array(attachment),
        mayDecide: z.boolean(),
        mayWithdraw: z.boolean(),
        mayCancel: z.boolean(),
      }),
    ),
    total: z.int().meta({ description: 'How many there are, on all pages.' }),
    next: id.nullable().meta({ description: 'For the next page as `before`; null on the last.' }),
  })
  .meta({ id: 'RequestsPage' })
