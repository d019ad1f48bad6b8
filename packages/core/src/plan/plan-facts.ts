import type { DayType, WorkPlan } from '../facts/facts.ts'
import type { Employment } from '../policy/employment.ts'
import type { DayNumber } from '../time/date.ts'
import type { ChosenStart, OfferedStarts } from './start-choice.ts'

/** Holds from `fromDay` (null: from ever) until before `untilDay` (null: for good). */
export interface Dated {
  fromDay: DayNumber | null
  untilDay: DayNumber | null
}

/** What a shift is from a date on, until its next version. */
export interface ShiftVersion {
  shiftId: number
  fromDay: DayNumber
  plan: WorkPlan
}

/** A day of a cycle: a shift, or a day on which nobody works. */
export type CycleDay = { shiftId: number } | { off: 'offday' | 'weeklyHoliday' }

/** A crew of a rotation: so many days ahead in the cycle. */
export interface PatternCrew {
  name: string
  offset: number
}

/** What a pattern is from a date on, until its next version. */
export interface PatternVersion {
  patternId: number
  fromDay: DayNumber
  /** The date of the first day of the cycle, for offset 0. */
  anchorDay: DayNumber
  /** At least one day. A week is a cycle of seven anchored on a Monday. */
  cycle: readonly CycleDay[]
  /** Whether people of this pattern work on holidays. The day type says holiday in both cases. */
  worksOnHolidays: boolean
  /** Starts that people may choose; none where it is left out. */
  offered?: OfferedStarts
}

/** Whom a pattern can be assigned to, the least specific first. */
export const planScopes = ['company', 'site', 'department', 'team', 'employee'] as const
export type PlanScope = (typeof planScopes)[number]

/** Of one scope and id no two hold on a date; should they, the one that began last wins. */
export interface PlanAssignment extends Dated {
  id: number
  scope: PlanScope
  /** 0 for the company. */
  scopeId: number
  patternId: number
  /** Days ahead in the cycle: crews of one rotation differ by it alone. */
  offset: number
}

/** What one person does on one date instead. `plan: null` is nothing. */
export interface PlanOverride {
  id: number
  employeeId: number
  day: DayNumber
  instead: { shiftId: number } | { plan: WorkPlan | null }
}

/** Where a holiday is known from, the weakest first. */
export const holidayOrigins = ['bundled', 'publicApi', 'manual'] as const
export type HolidayOrigin = (typeof holidayOrigins)[number]

/** Of one date and calendar only those of the strongest origin count. `kind: null` says that it is none. */
export interface PlanHoliday {
  calendarId: number
  day: DayNumber
  name: string
  kind: Extract<DayType, 'publicHoliday' | 'companyHoliday'> | null
  origin: HolidayOrigin
}

export interface DepartmentPlace extends Dated {
  departmentId: number
  parentId: number
}

/** What all people share. Everything in any order. */
export interface PlanFacts {
  shifts: readonly ShiftVersion[]
  patterns: readonly PatternVersion[]
  assignments: readonly PlanAssignment[]
  overrides: readonly PlanOverride[]
  holidays: readonly PlanHoliday[]
  departmentPlaces: readonly DepartmentPlace[]
  sites: readonly { siteId: number; calendarId: number | null }[]
}

export interface StartChoice extends Dated {
  patternId: number
  start: ChosenStart
}

/** Whose plans are made. On a date she has one employment and one team at most. */
export interface PlannedPerson {
  employeeId: number
  employments: readonly Employment[]
  teams: readonly (Dated & { teamId: number })[]
  /** Starts that she chose of what her patterns offer; of one pattern one on a date at most. */
  choices?: readonly StartChoice[]
}

/** Why a plan is what it is; what is stronger stands beside what it replaced. */
export interface PlanOrigin {
  /** The assignment that wins on the date, and the day of its cycle, from 0. */
  pattern: {
    assignmentId: number
    patternId: number
    scope: PlanScope
    offset: number
    cycleDay: number
    shiftId: number | null
    /** The start that she chose, where the pattern offers it. */
    start?: ChosenStart
  } | null
  holiday: { names: readonly string[]; kind: DayType; origin: HolidayOrigin } | null
  override: { id: number; shiftId: number | null } | null
}

/** A plan without segments is a day off. A date of which nothing is known has none. */
export interface PlannedDate {
  day: DayNumber
  plan: WorkPlan
  origin: PlanOrigin
}
