import type { Direction } from '@rollcall/core'
import type { HolidayRow } from '../../db/plans/named-holidays.ts'

/*
 * A company as people write it down: everything by its name or number. Dates are `YYYY-MM-DD`; `until` is the
 * first date on which it no longer holds, null or left out for good.
 */

interface Dates {
  from: string
  until?: string | null | undefined
}

export interface PersonInput {
  number: string
  name: string
  employments: readonly (Dates & { department: string; site: string })[]
  /** `offset`: so many days ahead in the cycle. */
  schedules: readonly (Dates & { pattern: string; offset?: number })[]
  badges?: readonly BadgeInput[]
}

/** Instants; without one of them from ever, for good. */
export interface BadgeInput {
  source: string
  badge: string
  from?: string | null | undefined
  until?: string | null | undefined
}

/** A plan as it stands in a case file (rules.md §6), with its name. */
export interface ShiftInput {
  name: string
  segments: readonly (readonly [string, string])[]
  breaks?: readonly (readonly [string, string])[] | undefined
}

export interface PatternInput {
  name: string
  /** Holds from this date on, until the next of the same name. */
  from: string
  /** The date of the first day of the cycle; default: the Monday on or before `from`. */
  anchor?: string | undefined
  /** Names of shifts, `offday` or `weeklyHoliday`. */
  cycle: readonly string[]
  worksOnHolidays?: boolean
}

export interface SourceInput {
  name: string
  nameEn?: string | undefined
  profile: string
  zone: string
  /** What the codes of its keys mean; default: what its agent says. */
  directions?: Readonly<Record<string, Direction>> | undefined
}

export interface CompanyInput {
  /** Without an English name it keeps the one that it has. */
  sites: readonly { name: string; nameEn?: string | undefined; zone: string; region?: string }[]
  departments: readonly { name: string; nameEn: string }[]
  shifts?: readonly ShiftInput[]
  patterns?: readonly PatternInput[]
  holidays?: readonly HolidayRow[]
  sources?: readonly SourceInput[]
  people: readonly PersonInput[]
}

/** The words of a cycle that stand for no shift. */
const daysOff = ['offday', 'weeklyHoliday'] as const
export const isDayOff = (word: string): word is (typeof daysOff)[number] =>
  daysOff.some((known) => known === word)
