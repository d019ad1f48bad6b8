import { ownedRange } from '../day/boundary.ts'
import { deriveTraced } from '../day/derive-day.ts'
import type { DayFacts, Direction, Punch } from '../facts/facts.ts'
import type { DayResult } from '../facts/result.ts'
import { type FigureSum, type PunchUse, type Span, type Step, Trace } from '../facts/trace.ts'
import type { Pass } from '../punch/passes.ts'
import { minuteOf } from '../time/date.ts'
import type { WallMinutes } from '../time/wall.ts'
import { minuteToWall } from '../time/zone.ts'

/** One punch of a date and what became of it. */
export interface ExplainedPunch {
  at: number
  time: WallMinutes
  direction: Direction
  origin: Punch['origin']
  use: PunchUse
  /** When the pass counts that this punch repeats. */
  repeatOf: WallMinutes | null
}

/** Why a day came out as it did. Times are minutes since 00:00 of the work date. */
export interface Explanation {
  /** What `deriveDay` gives for the same facts. */
  result: DayResult
  punches: ExplainedPunch[]
  steps: Step[]
  /** The sum behind each figure that is known and not 0. */
  figures: FigureSum[]
  spans: Span[]
}

/** Derives a day and takes down what decided it (rules.md §8). */
export function explainDay(facts: DayFacts): Explanation {
  const trace = new Trace()
  const result = deriveTraced(facts, trace)
  const { zone } = facts.dates[2]
  const wall = (minute: number) => minuteToWall(zone, facts.workDate, minute)
  const wallOrNull = (minute: number | null) => (minute === null ? null : wall(minute))
  return {
    result,
    punches: explainPunches(facts, trace, wall),
    steps: trace.steps.map((step) => ({ ...step, values: withWallTimes(step.values, wall) }) as Step),
    figures: [...trace.sums]
      .filter(([figure]) => result[figure] !== null)
      .map(([figure, terms]) => ({
        figure,
        terms: terms.map((term) => ({ ...term, from: wallOrNull(term.from), to: wallOrNull(term.to) })),
      })),
    spans: trace.spans.map(({ of, from, to }) => ({ of, from: wall(from), to: wall(to) })),
  }
}

function withWallTimes(values: Step['values'], wall: (minute: number) => number) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' && /(^a|A)t$/.test(name) ? wall(value) : value,
    ]),
  )
}

function explainPunches(facts: DayFacts, trace: Trace, wall: (minute: number) => number): ExplainedPunch[] {
  const [from, until] = ownedRange(facts)
  const counted = new Set<Pass>()
  return facts.punches
    .toSorted((a, b) => a.at - b.at || (a.direction < b.direction ? -1 : a.direction > b.direction ? 1 : 0))
    .flatMap((punch): ExplainedPunch[] => {
      const { at, direction, origin } = punch
      const said = { at, time: wall(minuteOf(at)), direction, origin, repeatOf: null }
      if (at > facts.asOf) return from <= at && at < until ? [{ ...said, use: 'ahead' }] : []
      const pass = passOf(punch, trace.passes)
      if (pass === undefined) return []
      const use = trace.uses.get(pass) ?? 'notUsed'
      const countsAt = use === 'out' || use === 'carriedOver' ? pass.last : pass.first
      if (at !== countsAt || counted.has(pass))
        return [{ ...said, use: 'repeat', repeatOf: wall(minuteOf(countsAt)) }]
      counted.add(pass)
      return [{ ...said, use }]
    })
}

/** The pass of a date that a punch is a tap of. Where directions are ignored, in and out are unknown. */
function passOf({ at, direction }: Punch, passes: readonly Pass[]): Pass | undefined {
  const taps = passes.filter((pass) => pass.first <= at && at <= pass.last)
  const plain = direction === 'in' || direction === 'out'
  return (
    taps.find((pass) => pass.direction === direction) ??
    (plain ? taps.find((pass) => pass.direction === 'unknown') : undefined)
  )
}
