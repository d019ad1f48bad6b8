import type { Policy } from '../plan/policy.ts'
import type { DayNumber, EpochMs } from '../time/date.ts'
import type { WallMinutes } from '../time/wall.ts'
import type { ZoneOffsets } from '../time/zone.ts'

export type DayType = 'workday' | 'offday' | 'weeklyHoliday' | 'publicHoliday' | 'companyHoliday'
export type WallInterval = readonly [WallMinutes, WallMinutes]

/** What one person is to do on one date by schedule, override and holiday. Segments are in order and do not overlap. */
export interface WorkPlan {
  dayType?: DayType
  segments: readonly WallInterval[]
  breaks?: readonly WallInterval[]
  /** The part of the day in which everybody is there; tardy and left early are judged against it. */
  core?: WallInterval
  /** How many minutes such a day counts, whenever they are worked. */
  standardMinutes?: number
  place?: 'office' | 'remote'
}

export type Direction = 'in' | 'out' | 'breakOut' | 'breakIn' | 'unknown'

export interface Punch {
  at: EpochMs
  direction: Direction
  origin: 'device' | 'web'
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

export type ExcuseOf = 'tardy' | 'leftEarly' | 'absent'

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
  /** Up to when all sources of this person were read to their end; at most `asOf`. */
  completeThrough: EpochMs
}

export type Finding =
  | 'TARDY'
  | 'LEFT_EARLY'
  | 'ABSENT'
  | 'PARTLY_ABSENT'
  | 'MISSING_IN'
  | 'MISSING_OUT'
  | 'NOT_IN_YET'
  | 'SOURCE_BEHIND'
  | 'WORKING'
  | 'GRACE_USED'
  | 'DUPLICATE_PUNCH'
  | 'ORPHAN_OUT'
  | 'CARRIED_OVER'
  | 'OUTSIDE_PLAN'
  | 'UNAPPROVED_DAY_OFF_WORK'
  | 'LEAVE_WITH_PUNCH'
  | 'REMOTE_UNCONFIRMED'
  | 'DEEMED'
  | 'OUTING'
  | 'CORRECTED'
  | 'CONTRADICTION'
  | 'EXCUSED'

/** What happened on a date (rules.md §8). Minutes are null where nobody can know them. */
export interface DayResult {
  workDate: DayNumber
  dayType: DayType
  settled: boolean
  /** The next instant at which the result can change without a new fact; null if there is none, or if only `completeThrough` is awaited. */
  dueAt: EpochMs | null
  /** The least later `completeThrough` at which the result can change; null if there is none. */
  awaitsThrough: EpochMs | null
  /** The first tap of the in, the last tap of the out, or the corrected instant. */
  inAt: EpochMs | null
  outAt: EpochMs | null
  in: WallMinutes | null
  out: WallMinutes | null
  plannedMinutes: number
  requiredMinutes: number
  leaveMinutes: number
  deemedMinutes: number
  absentMinutes: number
  outingMinutes: number
  graceMinutes: number
  workedMinutes: number | null
  tardyMinutes: number | null
  leftEarlyMinutes: number | null
  overtimeMinutes: number | null
  outsidePlanMinutes: number | null
  nightMinutes: number | null
  excused: ExcuseOf[]
  findings: Finding[]
}
