import type { Language } from '../texts/language.ts'

/** A country as it is called in a language. */
export const countryWords = (language: Language, country: string): string =>
  new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(country) ?? country

/** The code of a holiday calendar in words: of a country, or of a part of it; as it is, if it is neither. */
export function calendarWords(language: Language, code: string): string {
  const [, country, region] = /^([A-Z]{2})(?:-(\w+))?$/.exec(code) ?? []
  if (country === undefined) return code
  const name = countryWords(language, country)
  return region === undefined ? name : `${name} (${region})`
}
