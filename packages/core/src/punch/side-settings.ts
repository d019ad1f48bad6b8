import type { Trace } from '../facts/trace.ts'
import type { Interval, Intervals } from '../interval/interval.ts'
import type { Policy } from '../policy/policy.ts'
import type { EpochMinute } from '../time/date.ts'
import type { Pass } from './passes.ts'

/** What in and out are found against (rules.md §5.3). Times in minutes since 1970. */
export interface SideSettings {
  /** Where work starts and ends, if anywhere: as scheduled where the plan slides. */
  edges: Interval | null
  /** Standard minutes without core: there is no midpoint. */
  isFrame: boolean
  /** Approved overtime. */
  overtime: Intervals
  /** Where the plan slides: the judged start and end that are compared with. */
  sliding: SlidingEdges | null
  policy: Policy
  settled: boolean
  trace?: Trace | null
}

/** A sliding plan's judged start, the latest one, and its judged end by the minute of the in. */
export interface SlidingEdges {
  startAt: EpochMinute
  /** The in of an approved correction. */
  correctedIn: EpochMinute | null
  endWith(inMinute: EpochMinute): EpochMinute
}

/** The in and the out of a segment, as its passes say them. */
export interface Sides {
  in: Pass | null
  out: Pass | null
  /** Outs before the in that belong to no stay. */
  orphanOut: boolean
  /** The last pass, an in by its key, counts as unknown. */
  doubted: Pass | null
}
