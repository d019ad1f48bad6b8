import type { Trace } from '../explanation/trace.ts'
import type { PlannedDay } from '../plan/plan-day.ts'
import type { Policy } from '../plan/policy.ts'
import type { EpochMinute, EpochMs } from '../time/date.ts'
import type { Punch } from './facts.ts'

/** What a date's plan and requests come to. */
export interface PlannedFigures {
  plannedMinutes: number
  requiredMinutes: number
  leaveMinutes: number
  deemedMinutes: number
}

/** What all segments of a date are judged with. Times in minutes since 1970. */
export interface Judging {
  planned: PlannedDay
  figures: PlannedFigures
  policy: Policy
  settled: boolean
  asOf: EpochMinute
  completeThrough: EpochMinute
  /** Takes down what was decided; null where nobody asks for an explanation. */
  trace: Trace | null
}

/** An in or out as punched or corrected. */
export interface Side {
  at: EpochMs
  minute: EpochMinute
  origin: Punch['origin'] | 'correction'
}

export interface Corrections {
  in: EpochMinute | null
  out: EpochMinute | null
}
