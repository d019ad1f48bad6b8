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
  const traitsOn = (day: DayNumber) =>
    traits
      .filter(({ fromDay, untilDay }) => (fromDay ?? -Infinity) <= day && day < (untilDay ?? Infinity))
      .map(({ trait }) => trait)
  return {
    rulesOn: (day) => knownRules(packOn(day), day, traitsOn(day)),
    isProtectedOn: (day) => traitsOn(day).some((trait) => protective.has(trait)),
  }
}

const known = new WeakMap<RulePack, Map<string, LegalValues>>()
const mostKnown = 20_000

/** Thousands of people share what holds on a date: it is worked out once. */
function knownRules(pack: RulePack, day: DayNumber, traits: readonly PersonTrait[]): LegalValues {
  const ofPack = known.getOrInsertComputed(pack, () => new Map())
  if (ofPack.size > mostKnown) ofPack.clear()
  return ofPack.getOrInsertComputed([day, ...traits].join(' '), () => rulesOn(pack, day, traits))
}
