import type { KindSettings } from '../../api/request-kinds.ts'
import type { Say } from '../../texts/language.ts'

export const unitsWords = (say: Say, units: KindSettings['units']): string =>
  units.map((unit) => say(`request.unit.${unit}`)).join(', ')

/** Who decides, in order. */
export const stepsWords = (say: Say, steps: KindSettings['steps']): string =>
  steps.length === 0
    ? say('requestKinds.noSteps')
    : steps.map((step) => say(`requestKinds.step.${step}`)).join(' → ')

/** How early and how late it may be asked for. */
export function whenWords(
  say: Say,
  { mostDaysAhead, mostDaysAfter }: Pick<KindSettings, 'mostDaysAhead' | 'mostDaysAfter'>,
): string {
  const ahead =
    mostDaysAhead === null ? say('requestKinds.anyAhead') : say('requestKinds.ahead', { days: mostDaysAhead })
  if (mostDaysAfter === null) return `${ahead}, ${say('requestKinds.anyAfter')}`
  return mostDaysAfter < 0
    ? `${ahead}, ${say('requestKinds.before', { days: -mostDaysAfter })}`
    : `${ahead}, ${say('requestKinds.after', { days: mostDaysAfter })}`
}
