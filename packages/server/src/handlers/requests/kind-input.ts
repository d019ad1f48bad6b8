import type { RequestKind } from '@rollcall/core'
import type { KindRow, KindSettings } from '../../db/requests/kinds.ts'
import { InvalidInputError, type WrongField } from '../../errors.ts'

const longestName = 40
const mostDays = 3660

/** Parts of a day that make sense for what a kind does: overtime has times, a correction has its own. */
const unitsOf = (effect: RequestKind['effect']): readonly string[] => {
  if (effect === 'overtime' || effect === 'outing') return ['hours']
  if (effect === 'correction' || effect === 'excuse') return ['day']
  return ['day', 'half', 'quarter', 'hours']
}

/**
 * The settings of a kind as they are stored: names without blanks around them, units and steps in order.
 * @throws InvalidInputError with all that is wrong
 */
export function readKindSettings(
  input: KindSettings,
  effect: RequestKind['effect'],
  others: readonly KindRow[],
): KindSettings {
  const name = { ko: input.name.ko.trim(), en: input.name.en.trim() }
  const offered = unitsOf(effect)
  const units = offered.filter((unit) => (input.units as string[]).includes(unit)) as KindSettings['units']
  const steps = (['manager', 'hr'] as const).filter((step) => input.steps.includes(step))
  const faults: WrongField[] = []
  for (const language of ['ko', 'en'] as const) {
    if (name[language] === '') faults.push(at(`name.${language}`, 'no-name', 'is missing.'))
    else if (name[language].length > longestName)
      faults.push(at(`name.${language}`, 'kind-name-long', `has more than ${longestName} characters.`))
  }
  if (!input.retired && others.some((other) => !other.retired && other.name.ko === name.ko))
    faults.push(at('name.ko', 'kind-name-taken', 'is what another kind is called. Choose another name.'))
  if (units.length === 0 || units.length < input.units.length)
    faults.push(
      at('units', 'kind-units', `are of ${offered.join(', ')} for what this kind does; at least one.`),
    )
  for (const field of ['mostDaysAhead', 'mostDaysAfter'] as const) {
    const days = input[field]
    if (days !== null && (Math.abs(days) > mostDays || (field === 'mostDaysAhead' && days < 0)))
      faults.push(at(field, 'kind-days', `is a number of days up to ${mostDays}, or nothing.`))
  }
  if (
    input.mostDaysAhead !== null &&
    input.mostDaysAfter !== null &&
    input.mostDaysAhead + input.mostDaysAfter < 0
  )
    faults.push(
      at('mostDaysAfter', 'kind-never', 'leaves no day on which it could be asked. Allow more days.'),
    )
  if (faults.length > 0) throw new InvalidInputError(faults)
  return { ...input, name, units, steps }
}

const at = (field: string, code: string, message: string): WrongField => ({ field, code, message })
