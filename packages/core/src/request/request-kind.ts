import type { DayRequest } from '../facts/facts.ts'

export const requestUnits = ['day', 'half', 'quarter', 'hours'] as const
/** How much of a date can be asked for at once. */
export type RequestUnit = (typeof requestUnits)[number]

export const approvers = ['manager', 'hr'] as const
/** Who decides a step: the nearest manager upward who is not the person, or HR. */
export type Approver = (typeof approvers)[number]

export const evidences = ['none', 'wanted', 'needed'] as const
/** Whether a document belongs to it; `wanted` can follow, `needed` comes with it. */
export type Evidence = (typeof evidences)[number]

export const leaveBalances = ['annual', 'compensation'] as const
export type LeaveBalance = (typeof leaveBalances)[number]

/** What can be asked for: data, so that a company changes it and adds its own. */
export interface RequestKind {
  code: string
  name: { ko: string; en: string }
  /** What an approved one does to the day (rules.md §8); null for what no day shows. */
  effect: DayRequest['type'] | null
  /** The ledger it draws on; null for none. */
  balance: LeaveBalance | null
  units: readonly RequestUnit[]
  /** In order; without one it is approved as it is asked. */
  steps: readonly Approver[]
  evidence: Evidence
  needsReason: boolean
  /** How many days before the date it can be asked at the earliest; null for any. */
  mostDaysAhead: number | null
  /** How many days after the date it can still be asked; −1 is the day before at the latest; null for any. */
  mostDaysAfter: number | null
  severalDays: boolean
}

const kind = (
  code: string,
  ko: string,
  en: string,
  effect: RequestKind['effect'],
  more: Partial<RequestKind> = {},
): RequestKind => ({
  code,
  name: { ko, en },
  effect,
  balance: null,
  units: ['day'],
  steps: ['manager'],
  evidence: 'none',
  needsReason: false,
  mostDaysAhead: 365,
  mostDaysAfter: 31,
  severalDays: true,
  ...more,
})

const anyPart = ['day', 'half', 'quarter', 'hours'] as const
const hours = { units: ['hours'], severalDays: false } as const
const afterwards = { severalDays: false, mostDaysAhead: 0, needsReason: true } as const

/** What companies in Korea ask for (shared words: docs/domain-language.md). */
export const defaultKinds: readonly RequestKind[] = [
  kind('annual', '연차', 'Annual leave', 'leave', { balance: 'annual', units: anyPart }),
  kind('sick', '병가', 'Sick leave', 'leave', {
    units: ['day', 'half'],
    evidence: 'wanted',
    needsReason: true,
  }),
  kind('family', '경조휴가', 'Family event leave', 'leave', { evidence: 'wanted', needsReason: true }),
  kind('civic', '공가', 'Civic duty', 'leave', { units: anyPart, evidence: 'wanted' }),
  kind('menstrual', '생리휴가', 'Menstrual leave', 'leave', { severalDays: false }),
  kind('compensation', '보상휴가', 'Compensation leave', 'leave', {
    balance: 'compensation',
    units: anyPart,
  }),
  kind('unpaid', '무급휴가', 'Unpaid leave', 'leave', { steps: ['manager', 'hr'], needsReason: true }),
  kind('remote', '재택근무', 'Remote work', 'remote', { units: ['day', 'half', 'hours'] }),
  kind('trip', '출장', 'Business trip', 'trip', { needsReason: true }),
  kind('field', '외근', 'Field work', 'trip', { ...hours, needsReason: true }),
  kind('overtime', '연장근로', 'Overtime', 'overtime', { ...hours, needsReason: true, mostDaysAfter: 7 }),
  kind('holidayWork', '휴일근로', 'Holiday work', 'overtime', {
    ...hours,
    needsReason: true,
    mostDaysAfter: 7,
  }),
  kind('outing', '외출', 'Private outing', 'outing', { ...hours, mostDaysAfter: 7 }),
  kind('correction', '출퇴근 정정', 'Correction of in or out', 'correction', afterwards),
  kind('excuse', '지각·조퇴·결근 소명', 'Excuse', 'excuse', { ...afterwards, evidence: 'wanted' }),
  // LSA §54 as of 2026-12-10: who works four hours may go home without the break.
  kind('breakWaiver', '휴게 미사용(4시간 근무)', 'Break waiver of a four-hour day', null),
]
