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
import type { CycleDay, Pattern, PatternBook, PatternVersion, Shift } from '../../api/patterns.ts'

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

export interface Verdict {
  faults: PatternFault[]
  warnings: CycleWarning[]
}

type PlanOn = (shiftId: number, date: string) => WorkPlan | null

/** What makes the cycle impossible, and what of it the law does not want, before it is sent. */
export function judgeCycle(
  book: PatternBook,
  { from, anchor, cycle, crews, starts, slide }: CycleDraft,
  planOn: PlanOn = (id, date) => planOf(book, id, date),
): Verdict {
  const offered = {
    starts: starts.map((start) => parseWall(start) ?? -1),
    slide: slide && ([parseWall(slide[0]) ?? -1, parseWall(slide[1]) ?? -1] as const),
  }
  const faults = patternFaults({ cycle, crews, offered }, (id) => planOn(id, from))
  const plans = cycle.map((day) => ('off' in day ? off : (planOn(day.shiftId, from) ?? off)))
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

/** The versions of a pattern that hold on a date or later. */
const heldFrom = (versions: readonly PatternVersion[], date: string) =>
  versions.filter((_, place) => (versions[place + 1]?.from ?? '9999') > date)

const hasShift = ({ cycle }: PatternVersion, shiftId: number) =>
  cycle.some((day) => 'shiftId' in day && day.shiftId === shiftId)

/** The patterns that have a shift on a date or later. */
export const patternsWith = (book: PatternBook, shiftId: number, date: string): Pattern[] =>
  book.patterns.filter(({ versions }) => heldFrom(versions, date).some((held) => hasShift(held, shiftId)))

/** What other hours of a shift do to the patterns that have it: what is new of it, by pattern. */
export function judgeHours(
  book: PatternBook,
  { shiftId, from, plan }: { shiftId: number; from: string; plan: WorkPlan },
): { pattern: Pattern; verdict: Verdict }[] {
  const next = shiftOf(book, shiftId)?.versions.find((version) => version.from > from)?.from ?? '9999'
  const changed: PlanOn = (id, date) =>
    id === shiftId && date >= from && date < next ? plan : planOf(book, id, date)
  return patternsWith(book, shiftId, from).map((pattern) => {
    const judged = heldFrom(pattern.versions, from).map((version) => {
      const draft = {
        ...version,
        from: version.from > from ? version.from : from,
        slide: version.slide && ([version.slide[0]!, version.slide[1]!] as const),
      }
      const known = new Set(judgeCycle(book, draft).warnings.map(textOf))
      const { faults, warnings } = judgeCycle(book, draft, changed)
      return { faults, warnings: warnings.filter((warning) => !known.has(textOf(warning))) }
    })
    return {
      pattern,
      verdict: {
        faults: judged.flatMap(({ faults }) => faults),
        warnings: judged.flatMap(({ warnings }) => warnings),
      },
    }
  })
}

const textOf = ({ code, cycleDay, minutes }: CycleWarning) => `${code}@${cycleDay}:${minutes}`

/** Crews of equal distance in a cycle: A at its beginning, the others later. */
export const evenCrews = (count: number, length: number): { name: string; offset: number }[] =>
  Array.from({ length: count }, (_, place) => ({
    name: String.fromCharCode(65 + place),
    offset: Math.floor((place * length) / count),
  }))
