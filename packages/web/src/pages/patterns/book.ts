import {
  type CycleWarning,
  cycleWarnings,
  dateText,
  dayNumber,
  type PatternFault,
  parseWall,
  patternFaults,
  personLaw,
  readPlan,
  rulePackOf,
  type WorkPlan,
} from '@rollcall/core'
import type { CycleDay, Pattern, PatternBook, Shift } from '../../api/patterns.ts'

/** What holds on a date: the newest version that has begun, or the first that will. */
export const heldOn = <V extends { from: string }>(versions: readonly V[], date: string): V | undefined =>
  versions.findLast(({ from }) => from <= date) ?? versions[0]

export const shiftOf = (book: PatternBook, id: number): Shift | undefined =>
  book.shifts.find((shift) => shift.id === id)

const off: WorkPlan = { segments: [] }

/** The plan of a shift on a date, as core has it; null where the shift is not there yet. */
export function planOf(book: PatternBook, shiftId: number, date: string): WorkPlan | null {
  const version = shiftOf(book, shiftId)?.versions.findLast(({ from }) => from <= date)
  return version ? readPlan(version.plan, 'plan') : null
}

export interface CycleDraft {
  from: string
  anchor: string
  cycle: readonly CycleDay[]
  crews: readonly { name: string; offset: number }[]
  starts: readonly string[]
  slide: readonly [string, string] | null
}

/** What makes the cycle impossible, and what of it the law does not want, before it is sent. */
export function judgeCycle(
  book: PatternBook,
  { from, anchor, cycle, crews, starts, slide }: CycleDraft,
): { faults: PatternFault[]; warnings: CycleWarning[] } {
  const offered = {
    starts: starts.map((start) => parseWall(start) ?? -1),
    slide: slide && ([parseWall(slide[0]) ?? -1, parseWall(slide[1]) ?? -1] as const),
  }
  const faults = patternFaults({ cycle, crews, offered }, (id) => planOf(book, id, from))
  const plans = cycle.map((day) => ('off' in day ? off : (planOf(book, day.shiftId, from) ?? off)))
  const pack = rulePackOf(book.region)
  const law = personLaw(() => pack)
  return { faults, warnings: faults.length > 0 ? [] : cycleWarnings(plans, dayNumber(anchor), law) }
}

/** The days of a cycle on dates from one on, for who is so many days ahead in it. */
export function daysFrom(
  { anchor, cycle }: Pick<Pattern['versions'][number], 'anchor' | 'cycle'>,
  offset: number,
  from: string,
  count: number,
): { date: string; day: CycleDay }[] {
  if (cycle.length === 0) return []
  const first = dayNumber(from)
  return Array.from({ length: count }, (_, index) => {
    const place =
      (((first + index + offset - dayNumber(anchor)) % cycle.length) + cycle.length) % cycle.length
    return { date: dateText(first + index), day: cycle[place]! }
  })
}

/** The Monday of the week of a date. */
export function mondayOf(date: string): string {
  const day = dayNumber(date)
  return dateText(day - ((((day + 3) % 7) + 7) % 7))
}
