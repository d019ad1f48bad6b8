import type { DayNumber } from '../time/date.ts'

export const leaveBases = ['hireDate', 'fiscalYear'] as const
/** From which day a year of leave is counted: each person's own, or one for the company (rules.md §11). */
export type LeaveBasis = (typeof leaveBases)[number]

export const leaveRoundings = ['minute', 'halfDay', 'day'] as const
/** To what a share of a year is rounded up. */
export type LeaveRounding = (typeof leaveRoundings)[number]

export const entryKinds = ['opening', 'grant', 'carryOver', 'payOut', 'correction'] as const
export type EntryKind = (typeof entryKinds)[number]

export const grantRules = [
  'month',
  'year',
  'monthsOfYear',
  'shareOfYear',
  'settlement',
  ...entryKinds,
] as const satisfies readonly (EntryKind | string)[]
export type GrantRule = (typeof grantRules)[number]

/** What was agreed from a date on: minutes of a week, and of one of the person's days. */
export interface Contract {
  from: DayNumber
  weeklyMinutes: number
  dayMinutes: number
}

/**
 * How many dates from `from` to `to` (both included) were to be worked, on how many of them the person was
 * absent, and on how many the contract rested. It lies within one month of service and, where the company's
 * year is the basis, one month of that.
 */
export interface AttendanceCount {
  from: DayNumber
  to: DayNumber
  contracted: number
  absent: number
  excluded: number
}

/** What somebody wrote into the ledger, with the reason. */
export interface LeaveEntry {
  on: DayNumber
  kind: EntryKind
  /** Above 0 it is a grant, below 0 it takes away. */
  minutes: number
  /** The last day on which a grant can be used; null if it does not lapse. */
  until: DayNumber | null
  reason: string
}

/** Leave taken on a date: so many minutes of a day of so many. */
export interface LeaveUse {
  on: DayNumber
  minutes: number
  ofMinutes: number
}

/** Everything that the ledger of one employment depends on (rules.md §11). */
export interface LeaveFacts {
  hiredOn: DayNumber
  /** From when service counts: earlier than `hiredOn` if the company recognises an earlier time. */
  serviceFrom: DayNumber
  /** The last day of the employment; null while it goes on. */
  lastDay: DayNumber | null
  /** The ledger begins here; an opening entry stands for what was before. */
  keptFrom: DayNumber
  basis: LeaveBasis
  /** Month and day on which the company's year begins. */
  fiscalYearStart: readonly [month: number, day: number]
  rounding: LeaveRounding
  /** In order of time; before the first one forty hours of eight are taken for granted. */
  contracts: readonly Contract[]
  /** In order of time; what nobody counted was attended, and that is said. */
  attendance: readonly AttendanceCount[]
  entries: readonly LeaveEntry[]
  /** Approved leave, in any order. */
  uses: readonly LeaveUse[]
}
