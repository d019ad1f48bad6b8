import type { DayFacts, WorkPlan } from '../facts/facts.ts'
import type { DayNumber, EpochMs } from '../time/date.ts'
import type { WallMinutes } from '../time/wall.ts'

/** A tap of hers, with the door as people call it. */
export interface DoorTap {
  at: EpochMs
  door: string
}

/** One of her own earlier days, as it was punched: a corrected side is no habit. */
export interface PastDay {
  day: DayNumber
  plan: WorkPlan
  in: WallMinutes | null
  out: WallMinutes | null
}

/** A tap of somebody of her department, at a door through which she went on that day. */
export interface MateTap {
  employeeId: number
  at: EpochMs
}

/** What speaks for the time of a side that is missing. */
export interface RepairFacts {
  facts: DayFacts
  taps: readonly DoorTap[]
  past: readonly PastDay[]
  mates: readonly MateTap[]
}

/**
 * One thing that speaks for a time: a key that the day doubted; a tap at a door that says neither in nor out;
 * the median of her own days on the same plan; the plan; people of her department at the same door, of whom
 * only the number is told.
 */
export type Evidence =
  | { of: 'doubtedKey' | 'door'; time: WallMinutes; door: string }
  | { of: 'usual'; time: WallMinutes; days: number }
  | { of: 'plan'; time: WallMinutes }
  | { of: 'mates'; from: WallMinutes; to: WallMinutes; people: number }

/** A likely time of one side, the evidence that it follows first. It is no punch. */
export interface Proposal {
  time: WallMinutes
  evidence: readonly Evidence[]
}

/** What a day lacks in one of its segments (from 1; null where it has one), and what is likely. */
export interface Repair {
  segment: number | null
  /** Work at home of which there is no record, rather than a forgotten tap. */
  isRemote: boolean
  lacks: readonly ('in' | 'out')[]
  in: Proposal | null
  out: Proposal | null
}
