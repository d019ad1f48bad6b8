import { i18n } from '@lingui/core'
import { useLingui } from '@lingui/react'
import type { TextTable } from './text-table.ts'
import { firstTexts, type TextId } from './texts.ts'

export type Language = 'ko' | 'en'

const key = 'rollcall.language'

/** The language chosen here before, or that of the browser. */
function firstLanguage(): Language {
  const chosen = localStorage.getItem(key)
  if (chosen === 'ko' || chosen === 'en') return chosen
  return navigator.language.startsWith('ko') ? 'ko' : 'en'
}

export function startLanguage(): void {
  addTexts(firstTexts)
  chooseLanguage(firstLanguage())
}

/** Adds what a part of the pages says that is loaded when it is needed. */
export function addTexts(texts: TextTable): void {
  const column = (place: 0 | 1) =>
    Object.fromEntries(Object.entries(texts).map(([id, both]) => [id, both[place]]))
  i18n.load({ ko: column(0), en: column(1) })
}

export function chooseLanguage(language: Language): void {
  localStorage.setItem(key, language)
  document.documentElement.lang = language
  i18n.activate(language)
}

export type Say = (id: TextId, values?: Record<string, string | number>) => string

/** Which language it is, outside of a page. */
export const languageNow = (): Language => i18n.locale as Language

/** Texts in the language of the moment. */
export function useTexts(): { say: Say; language: Language } {
  const { i18n: active } = useLingui()
  return { say: (id, values) => active._(id, values), language: active.locale as Language }
}

/** What something of the company is called: in English by its own name where nobody said another. */
export const nameIn = (language: Language, name: string, nameEn: string | null): string =>
  language === 'ko' ? name : nameEn || name
