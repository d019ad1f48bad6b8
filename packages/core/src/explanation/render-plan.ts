import type { PatternFault } from '../plan/pattern-faults.ts'
import type { PlanWarning } from '../plan/plan-warnings.ts'
import type { ShiftFault } from '../plan/shift-faults.ts'
import { planTextsEn, planTextsKo } from './plan-texts.ts'
import type { Language } from './render-step.ts'
import { textsEn } from './texts-en.ts'
import { textsKo } from './texts-ko.ts'

const texts = { ko: planTextsKo, en: planTextsEn }
const words = { ko: textsKo.words, en: textsEn.words }

/** Whatever can be wrong with a shift or a pattern. */
export const planFaultCodes = Object.keys(planTextsKo.faults) as (ShiftFault | PatternFault)['code'][]

/** What is wrong with a shift or a pattern, and what to do, as a sentence. */
export function planFaultText(
  { code, place }: Pick<ShiftFault | PatternFault, 'code' | 'place'>,
  language: Language,
): string {
  return texts[language].faults[code](place === null ? null : place + 1)
}

/** What should not be planned so, as a sentence; the date or day of the cycle stands beside it. */
export function planWarningText(
  { code, minutes, limit }: Pick<PlanWarning, 'code' | 'minutes' | 'limit'>,
  language: Language,
): string {
  const { length } = words[language]
  return texts[language].warnings[code](length(Math.max(minutes, 0)), length(limit))
}
