import { neverRead, type Origin } from '../facts/facts.ts'
import type { DayFigures, PlanFigures } from '../facts/figures.ts'
import type { Finding } from '../facts/findings.ts'
import type { Trace } from '../facts/trace.ts'
import type { PlannedDay } from '../plan/plan-day.ts'
import type { Slide } from '../plan/slide.ts'
import type { Policy } from '../policy/policy.ts'
import { type EpochMinute, type EpochMs, minuteOf } from '../time/date.ts'

/** What all segments of a date are judged with. Times in minutes since 1970. */
export interface Judging {
  planned: PlannedDay
  figures: PlanFigures
  /** Where the plan moves to the in; null where it does not. */
  slide: Slide | null
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
  origin: Origin | 'correction'
}

/** What a person's date comes to, before the plan's figures stand beside it. */
export interface Outcome extends DayFigures {
  in: Side | null
  out: Side | null
  findings: Finding[]
}

/** What a date that has begun comes to. */
export interface JudgedDay extends Outcome {
  /** The plan that it was judged on, and what that comes to. */
  planned: PlannedDay
  figures: PlanFigures
  /** When the passing of time, or of `completeThrough`, can change it. */
  turns: EpochMinute[]
}

/** Up to when was read, for an explanation; null if nothing ever was. */
export const readAtOf = (completeThrough: EpochMinute): EpochMinute | null =>
  completeThrough <= minuteOf(neverRead) ? null : completeThrough
