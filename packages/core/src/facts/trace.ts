import type { Intervals } from '../interval/interval.ts'
import type { Pass } from '../punch/passes.ts'
import type { Figure } from './figures.ts'
import { ruleOf, type StepCode, type StepValues } from './steps.ts'

/** One decision about a day: what was decided, by which rule, from which values. */
export type Step = {
  [Code in StepCode]: { code: Code; rule: string; segment: number | null; values: StepValues[Code] }
}[StepCode]

/**
 * Part of the sum behind a figure: a stretch of time, or a number of minutes that has no place in the day.
 */
export interface Term {
  of: 'time' | 'standard' | 'cap' | 'leave' | 'deemed' | 'forgiven' | 'break'
  from: number | null
  to: number | null
  minutes: number
}

export interface FigureSum {
  figure: Figure
  terms: Term[]
}

export const spanKinds = [
  'planned',
  'core',
  'leave',
  'trip',
  'remote',
  'overtime',
  'presence',
  'outing',
  'away',
  'slide',
] as const

/** A stretch of time to draw. */
export interface Span {
  of: (typeof spanKinds)[number]
  from: number
  to: number
}

/** What a pass is used as. */
const passUses = ['in', 'out', 'outingStart', 'outingEnd', 'awayStart', 'awayEnd', 'carriedOver'] as const
export type PassUse = (typeof passUses)[number]

/** What became of a punch. `repeat`: of a tap of the same pass. `ahead`: later than now. */
export const punchUses = [...passUses, 'repeat', 'ahead', 'notUsed'] as const
export type PunchUse = (typeof punchUses)[number]

/** Takes down what decides a day while it is judged. Without one the engine takes nothing down. */
export class Trace {
  readonly steps: Step[] = []
  readonly sums = new Map<Figure, Term[]>()
  readonly spans: Span[] = []
  /** The passes that the date owns. */
  passes: readonly Pass[] = []
  readonly uses = new Map<Pass, PassUse>()
  /** The segment that is being judged, from 1. */
  segment: number | null = null

  /** From here on steps are about the segment at this place, of so many; null: about the whole date. */
  atSegment(place: number | null, count: number): void {
    this.segment = place === null || count === 1 ? null : place + 1
  }

  step<Code extends StepCode>(code: Code, values: StepValues[Code]): void {
    this.steps.push({ code, rule: ruleOf[code], segment: this.segment, values } as Step)
  }

  /** Says what a pass is used as, unless it is used as something already. */
  use(pass: Pass, use: PassUse): void {
    if (!this.uses.has(pass)) this.uses.set(pass, use)
  }

  /** Adds stretches of time to the sum of a figure. */
  times(figure: Figure, times: Intervals): void {
    for (const [from, to] of times) this.term(figure, { of: 'time', from, to, minutes: to - from })
  }

  minutes(figure: Figure, of: Term['of'], minutes: number): void {
    if (minutes !== 0) this.term(figure, { of, from: null, to: null, minutes })
  }

  draw(of: Span['of'], times: Intervals): void {
    for (const [from, to] of times) this.spans.push({ of, from, to })
  }

  private term(figure: Figure, term: Term): void {
    const terms = this.sums.get(figure)
    if (terms) terms.push(term)
    else this.sums.set(figure, [term])
  }
}
