import type { LeaveBasis, LeaveRounding } from '../leave/leave-facts.ts'
import type { DayNumber } from '../time/date.ts'
import type { WallMinutes } from '../time/wall.ts'

/** Whether in and out keys of the terminals are believed. */
export const directionModes = ['trust', 'ignore'] as const

/** Past the grace all minutes count (`tolerate`), or those from its end on (`forgive`). */
export const graceModes = ['tolerate', 'forgive'] as const

/**
 * Whether a person who left by the out key and came back by the in key was there all the same (`span`) or not
 * (`keyed`).
 */
export const presenceModes = ['span', 'keyed'] as const

/** The settings that a day is judged by (rules.md §10); times of day in minutes since 00:00. */
export interface Policy {
  /** Where one work date ends and the next begins when no plan says otherwise. */
  dayCutoff: WallMinutes
  /** How long after a plan its date still owns passes. */
  tailMinutes: number
  /** How long before a plan its date owns passes already. */
  leadMinutes: number
  carryOverMinutes: number
  dedupeSeconds: number
  samePassMinutes: number
  travelMinutes: number
  directions: (typeof directionModes)[number]
  /**
   * How long before the end of work a last in key is doubted: whoever forgets the key leaves the terminal's
   * own. Null: never.
   */
  doubtInMinutes: number | null
  presence: (typeof presenceModes)[number]
  graceInMinutes: number
  graceOutMinutes: number
  graceMode: (typeof graceModes)[number]
  outsidePlanMinMinutes: number
  overtimeGapMinutes: number
  settleAfterMinutes: number
  night: readonly [WallMinutes, WallMinutes]
  /* What leave arises by, and what was agreed (rules.md §11); no day is judged by it. */
  contractWeekMinutes: number
  contractDayMinutes: number
  leaveBasis: LeaveBasis
  /** Month and day on which the company's year begins. */
  leaveYearStart: readonly [month: number, day: number]
  leaveRounding: LeaveRounding
  /** From when service counts, if the company recognises an earlier time than the date of joining. */
  leaveServiceFrom: DayNumber | null
}

export const defaultPolicy: Policy = {
  dayCutoff: 300,
  tailMinutes: 240,
  leadMinutes: 120,
  carryOverMinutes: 120,
  dedupeSeconds: 60,
  samePassMinutes: 10,
  travelMinutes: 180,
  directions: 'trust',
  doubtInMinutes: 60,
  presence: 'span',
  graceInMinutes: 0,
  graceOutMinutes: 0,
  graceMode: 'tolerate',
  outsidePlanMinMinutes: 10,
  overtimeGapMinutes: 60,
  settleAfterMinutes: 360,
  night: [1320, 360],
  contractWeekMinutes: 2400,
  contractDayMinutes: 480,
  leaveBasis: 'hireDate',
  leaveYearStart: [1, 1],
  leaveRounding: 'halfDay',
  leaveServiceFrom: null,
}
