import type { DayNumber } from '../time/date.ts'
import type { PersonTrait } from './person-traits.ts'
import { type LegalValues, type RulePack, rulesOn } from './rule-pack.ts'

/** A trait of a person from a day until before another one; null for no bound. */
export interface DatedTrait {
  trait: PersonTrait
  fromDay: DayNumber | null
  untilDay: DayNumber | null
}

/** The law as it holds on each date for one person. */
export interface PersonLaw {
  rulesOn(day: DayNumber): LegalValues
  /** A minor, a pregnant woman, a mother after birth: nobody plans overtime for them. */
  isProtectedOn(day: DayNumber): boolean
}

const protective: ReadonlySet<PersonTrait> = new Set(['minor', 'pregnant', 'afterBirth'])

/** The law of a person by where she works on a date and by what she then is. */
export function personLaw(
  packOn: (day: DayNumber) => RulePack,
  traits: readonly DatedTrait[] = [],
): PersonLaw {
  const known = new Map<DayNumber, LegalValues>()
  const traitsOn = (day: DayNumber) =>
    traits
      .filter(({ fromDay, untilDay }) => (fromDay ?? -Infinity) <= day && day < (untilDay ?? Infinity))
      .map(({ trait }) => trait)
  return {
    rulesOn: (day) => known.getOrInsertComputed(day, () => rulesOn(packOn(day), day, traitsOn(day))),
    isProtectedOn: (day) => traitsOn(day).some((trait) => protective.has(trait)),
  }
}
