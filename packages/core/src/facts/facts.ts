import type { Policy } from '../policy/policy.ts'
import type { DayNumber, EpochMs } from '../time/date.ts'
import type { WallMinutes } from '../time/wall.ts'
import type { ZoneOffsets } from '../time/zone.ts'

/** Before every instant that a calendar knows: nothing was read, nothing is known. */
export const neverRead: EpochMs = -8_640_000_000_000_000

export const dayTypes = ['workday', 'offday', 'weeklyHoliday', 'publicHoliday', 'companyHoliday'] as const
export type DayType = (typeof dayTypes)[number]

export const places = ['office', 'remote'] as const
export type Place = (typeof places)[number]

export const directions = ['in', 'out', 'breakOut', 'breakIn', 'unknown'] as const
export type Direction = (typeof directions)[number]

export const origins = ['device', 'web'] as const
export type Origin = (typeof origins)[number]

export const excuseKinds = ['tardy', 'leftEarly', 'absent'] as const
export type ExcuseOf = (typeof excuseKinds)[number]

export const requestTypes = [
  'leave',
  'remote',
  'trip',
  'overtime',
  'outing',
  'correction',
  'excuse',
] as const satisfies DayRequest['type'][]

export type WallInterval = readonly [WallMinutes, WallMinutes]
export type FloatingBreak = readonly [workMinutes: number, breakMinutes: number]

/**
 * What one person is to do on one date by schedule, override and holiday. Segments are in order and do not
 * overlap.
 */
export interface WorkPlan {
  dayType?: DayType
  segments: readonly WallInterval[]
  breaks?: readonly WallInterval[]
  /** Breaks that nobody records: pairs of so many minutes of work, and so many of break from then on. */
  floatingBreaks?: readonly FloatingBreak[]
  /** The part of the day in which everybody is there; tardy and left early are judged against it. */
  core?: WallInterval
  /** The earliest and the latest start; the plan moves to the person's in between them. */
  slide?: WallInterval
  /** How many minutes such a day counts, whenever they are worked. Without core the segment is a frame. */
  standardMinutes?: number
  place?: Place
}

export interface Punch {
  at: EpochMs
  direction: Direction
  origin: Origin
}

/** `whole` is the hull of the plan's segments. */
export type RequestPart = { whole: true } | { whole?: false; from: WallMinutes; to: WallMinutes }

/** Something asked for and approved, for one date. */
export type DayRequest =
  | ({ type: 'leave' | 'remote' | 'trip' } & RequestPart)
  | { type: 'overtime'; from: WallMinutes; to: WallMinutes; breaks?: readonly WallInterval[] }
  | { type: 'outing'; from: WallMinutes; to: WallMinutes }
  | { type: 'correction'; in?: WallMinutes; out?: WallMinutes; segment?: number }
  | { type: 'excuse'; of: ExcuseOf }

/** The dated facts of one date: zone, policy, plan, and requests in order of approval. */
export interface DateFacts {
  zone: ZoneOffsets
  policy: Policy
  plan: WorkPlan | null
  requests: readonly DayRequest[]
}

/** Everything that a day's result depends on (rules.md §2). */
export interface DayFacts {
  workDate: DayNumber
  /** The work date in the middle, two dates on either side. */
  dates: readonly [DateFacts, DateFacts, DateFacts, DateFacts, DateFacts]
  /** In any order; may hold more than these dates. */
  punches: readonly Punch[]
  asOf: EpochMs
  /**
   * Up to when all sources of this person were read to their end; at most `asOf`. `neverRead` if a source was
   * not, or if nothing reads for this person.
   */
  completeThrough: EpochMs
}
