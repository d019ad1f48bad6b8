import { hull, type Interval, lengthOf, setOf } from '../interval/interval.ts'
import type { LegalValues } from '../law/rule-pack.ts'
import { type DayNumber, type EpochMs, minuteMs } from '../time/date.ts'

export interface BreakJudgement {
  workMinutes: number
  /** Time between the first and the last counted minute that was not work. A break at an edge is none. */
  breakMinutes: number
  /** What the law wants for so much work. */
  leastMinutes: number
  short: boolean
}

/**
 * Whether a day had its breaks (rules.md §9). `times` is the counted work of the day, in any order; `waived`
 * says that the person asked to go without, which helps only where the law lets them and no longer than its
 * first step.
 */
export function judgeBreaks(times: readonly Interval[], rules: LegalValues, waived = false): BreakJudgement {
  const counted = setOf(times)
  const workMinutes = lengthOf(counted)
  const span = hull(counted)
  const breakMinutes = span === null ? 0 : span[1] - span[0] - workMinutes
  const owed = rules.breaks.filter(([work]) => workMinutes >= work)
  const mayWaive = waived && rules.breakWaiver === 'onRequest' && workMinutes <= (rules.breaks[0]?.[0] ?? 0)
  const leastMinutes = mayWaive ? 0 : (owed.at(-1)?.[1] ?? 0)
  return { workMinutes, breakMinutes, leastMinutes, short: breakMinutes < leastMinutes }
}

export interface RestJudgement {
  /** Null where one of the two is not known. */
  minutes: number | null
  short: boolean
}

/** The rest between leaving on one work day and coming on the next. */
export function judgeRest(leftAt: EpochMs | null, cameAt: EpochMs | null, rules: LegalValues): RestJudgement {
  if (leftAt === null || cameAt === null) return { minutes: null, short: false }
  const minutes = Math.floor(cameAt / minuteMs) - Math.floor(leftAt / minuteMs)
  return { minutes, short: rules.restMinutes !== null && minutes < rules.restMinutes }
}

/** Of a date that somebody came on: when, and when she left. */
interface Stay {
  workDate: DayNumber
  inAt: EpochMs | null
  outAt: EpochMs | null
}

/**
 * Dates that somebody came on with too little rest since leaving on the last date she was there; `stays` are
 * in order, and may hold dates without either.
 */
export function shortRests(
  stays: readonly Stay[],
  rulesOn: (day: DayNumber) => LegalValues,
): { workDate: DayNumber; minutes: number }[] {
  const present = stays.filter(({ inAt, outAt }) => inAt !== null || outAt !== null)
  return present.slice(1).flatMap(({ workDate, inAt }, index) => {
    const { minutes, short } = judgeRest(present[index]!.outAt, inAt, rulesOn(workDate))
    return short ? [{ workDate, minutes: minutes! }] : []
  })
}
