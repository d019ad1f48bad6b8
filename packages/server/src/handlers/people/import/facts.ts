/*
 * What is stored of a person, as far as an import can say it: as PostgreSQL gives it in one JSON, so that it
 * can be held against what was seen. Dates are text; `until` is the first on which it no longer holds.
 */

import type { ImportField } from './fields.ts'

export interface EmploymentOf {
  from: string | null
  until: string | null
  /** An id, or the path of one that the import adds. */
  department: number | string
  site: number
  title: string
}

export interface ScheduleOf {
  from: string | null
  until: string | null
  pattern: number
  ahead: number
}

/** From and until are instants as PostgreSQL writes them. */
export interface BadgeOf {
  source: number
  badge: string
  from: string | null
  until: string | null
}

export interface PersonFacts {
  name: string
  email: string | null
  employments: readonly EmploymentOf[]
  /** The patterns that are hers alone, not those of her team or department. */
  schedules: readonly ScheduleOf[]
  badges: readonly BadgeOf[]
}

export const nobody: PersonFacts = { name: '', email: null, employments: [], schedules: [], badges: [] }

/** One field that becomes another; null where it was or becomes nothing. */
export interface FieldChange {
  field: ImportField
  from: string | null
  to: string | null
  /** From which date on, where it is not for ever. */
  on?: string
}
