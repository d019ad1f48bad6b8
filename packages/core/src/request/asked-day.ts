import type { DayNumber } from '../time/date.ts'
import type { WallMinutes } from '../time/wall.ts'
import type { AskedPart, PlannedDay } from './asked-parts.ts'
import type { RequestKind } from './request-kind.ts'

/** What is asked of one date: a part of it, or what only some kinds have. */
export interface AskedDay {
  day: DayNumber
  part: AskedPart
  /** Breaks of overtime, as wall minutes. */
  breaks?: readonly (readonly [WallMinutes, WallMinutes])[]
  correction?: { in?: WallMinutes; out?: WallMinutes; segment?: number }
  excuse?: 'tardy' | 'leftEarly' | 'absent'
}

/** Something else that was asked for the same date, approved or still to be decided. */
export interface OtherRequest {
  requestId: number
  kind: string
  effect: RequestKind['effect']
  part: AskedPart
}

/** What is known of a date that is asked for. */
export interface AskedDate {
  day: DayNumber
  employed: boolean
  /** Null where no plan is known or nothing is planned. */
  planned: PlannedDay | null
  /** When the next planned date begins, as wall minutes of this date; null where none is known. */
  nextStart: WallMinutes | null
  others: readonly OtherRequest[]
}
