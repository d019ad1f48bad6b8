import { type Intervals, intersect, lengthOf, setOf } from '../interval/interval.ts'
import { readPolicy } from '../policy/read-policy.ts'
import type { DayNumber } from '../time/date.ts'
import { type RulePack, rulesOn, sourceInLaw } from './rule-pack.ts'

export interface Loosening {
  key: string
  source: string
}

/** The settings of a policy (rules.md §10) that give people less than the law does on a date. */
export function looserThanLaw(
  settings: Readonly<Record<string, unknown>>,
  pack: RulePack,
  day: DayNumber,
): Loosening[] {
  const source = sourceInLaw(pack, 'night', day)
  if (source === null || settings.night === undefined) return []
  const lawful = windowOf(rulesOn(pack, day).night)
  const wanted = windowOf(readPolicy(settings, 'settings').night)
  return lengthOf(intersect(wanted, lawful)) < lengthOf(lawful) ? [{ key: 'night', source }] : []
}

const day = 1440

/** A window of the clock, that may pass midnight, as minutes of one day. */
function windowOf([from, to]: readonly [number, number]): Intervals {
  return setOf(
    from < to
      ? [[from, to]]
      : [
          [from, day],
          [0, to],
        ],
  )
}
