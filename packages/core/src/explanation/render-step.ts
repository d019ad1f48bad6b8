import type { Figure } from '../facts/figures.ts'
import type { Step, Term } from '../facts/trace.ts'
import type { Policy } from '../policy/policy.ts'
import type { ExplainedPunch } from './explain-day.ts'
import type { ExplanationTexts, SettingScope, Words } from './texts.ts'
import { textsEn } from './texts-en.ts'
import { textsKo } from './texts-ko.ts'

export type Language = 'ko' | 'en'

/** A setting that a policy makes, and which policy. */
export interface SettingOrigin {
  key: string
  value: number | string | readonly string[] | null
  scope: SettingScope
  /** `YYYY-MM-DD`. */
  validFrom: string
}

const texts: Record<Language, ExplanationTexts> = { ko: textsKo, en: textsEn }

/** A step as a sentence. */
export function renderStep(step: Step, language: Language): string {
  const { steps, words, segment } = texts[language]
  const sentence = (steps[step.code] as (values: Step['values'], words: Words) => string)(step.values, words)
  return step.segment === null ? sentence : `${segment(step.segment)} ${sentence}`
}

/** The name of a figure. */
export const figureText = (figure: Figure, language: Language): string => texts[language].figures[figure]

/** What became of a punch. */
export function punchUseText(
  { use, repeatOf }: Pick<ExplainedPunch, 'use' | 'repeatOf'>,
  language: Language,
): string {
  const { uses, words } = texts[language]
  return use === 'repeat' ? `${uses.repeat} (${words.time(repeatOf)})` : uses[use]
}

/** A part of a sum: the stretch of time, or what the minutes stand for, and the minutes. */
export function termText({ of, from, to, minutes }: Term, language: Language): string {
  const { terms, words } = texts[language]
  const what = from === null ? terms[of] : `${words.time(from)}–${words.time(to)}`
  return `${what} ${minutes < 0 ? '−' : ''}${words.length(Math.abs(minutes))}`
}

/** A setting, its value and the policy that it comes from. */
export function settingText({ key, value, scope, validFrom }: SettingOrigin, language: Language): string {
  const { settings, scopes, since, never, words } = texts[language]
  const shown =
    value === null ? never : key.endsWith('Minutes') ? words.length(Number(value)) : [value].flat().join('–')
  return `${settings[key as keyof Policy]}: ${shown} (${scopes[scope]}, ${since(validFrom)})`
}

/** What a setting is called. */
export const settingName = (key: keyof Policy, language: Language): string => texts[language].settings[key]

/** Whom a policy is for. */
export const scopeName = (scope: SettingOrigin['scope'], language: Language): string =>
  texts[language].scopes[scope]
