import { wallText } from '../time/wall.ts'
import type { Evidence, Repair } from './repair-facts.ts'

/** A piece of evidence as it is kept with a request and shown: times as people write them. */
export interface ShownEvidence {
  side: 'in' | 'out'
  of: Evidence['of']
  /** When; null for others at the same door, who went `from` then `to` then. */
  time: string | null
  from: string | null
  to: string | null
  door: string | null
  /** Her own days on the same shift. */
  days: number | null
  /** Others of her department, of whom only the number is told. */
  people: number | null
}

/** The evidence for both sides of what a day lacks, each side's first one first. */
export const shownEvidence = (repair: Repair): ShownEvidence[] =>
  (['in', 'out'] as const).flatMap((side) =>
    (repair[side]?.evidence ?? []).map((evidence) => ({
      side,
      of: evidence.of,
      time: 'time' in evidence ? wallText(evidence.time) : null,
      from: 'from' in evidence ? wallText(evidence.from) : null,
      to: 'to' in evidence ? wallText(evidence.to) : null,
      door: 'door' in evidence ? evidence.door : null,
      days: 'days' in evidence ? evidence.days : null,
      people: 'people' in evidence ? evidence.people : null,
    })),
  )
