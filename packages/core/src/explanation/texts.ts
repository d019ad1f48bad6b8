import type { Figure } from '../facts/figures.ts'
import type { StepCode, StepValues } from '../facts/steps.ts'
import type { PunchUse, Term } from '../facts/trace.ts'
import type { Policy } from '../policy/policy.ts'

/** How times and lengths are written in a language. */
export interface Words {
  /** A wall time of the work date; may lie on the day before or after. */
  time(minutes: number | null): string
  length(minutes: number): string
}

/** Whose policy a setting comes from. */
export type SettingScope = 'company' | 'site' | 'department' | 'employee'

/** The sentences of a language. */
export interface ExplanationTexts {
  words: Words
  steps: { [Code in StepCode]: (values: StepValues[Code], words: Words) => string }
  figures: Record<Figure, string>
  uses: Record<PunchUse, string>
  terms: Record<Term['of'], string>
  segment: (number: number) => string
  settings: Record<keyof Policy, string>
  scopes: Record<SettingScope, string>
  since: (date: string) => string
  /** A setting that is null. */
  never: string
}
