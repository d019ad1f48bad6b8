import type { DayNumber, EpochMs } from '../time/date.ts'
import type { WallMinutes } from '../time/wall.ts'
import type { DayType, ExcuseOf } from './facts.ts'
import type { NullableFigure, NumberFigure } from './figures.ts'
import type { Finding } from './findings.ts'

/** What happened on a date (rules.md §8). Figures are minutes, null where nobody can know them. */
export interface DayResult extends Record<NumberFigure, number>, Record<NullableFigure, number | null> {
  workDate: DayNumber
  dayType: DayType
  settled: boolean
  /**
   * The next instant at which the result can change without a new fact. Null if there is none, or if only
   * `completeThrough` is awaited.
   */
  dueAt: EpochMs | null
  /** The least later `completeThrough` at which the result can change; null if there is none. */
  awaitsThrough: EpochMs | null
  /** The first tap of the in, the last tap of the out, or the corrected instant. */
  inAt: EpochMs | null
  outAt: EpochMs | null
  in: WallMinutes | null
  out: WallMinutes | null
  excused: ExcuseOf[]
  findings: Finding[]
}
