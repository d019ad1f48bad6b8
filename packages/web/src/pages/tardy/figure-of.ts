import type { LostKind, LostSums } from '../../api/tardy.ts'
import { durationText, numberWords } from '../../format/format.ts'
import type { Language, Say } from '../../texts/language.ts'
import type { TardySearch } from './search.ts'

export interface Lost {
  days: number
  /** Null for a kind that is no number of minutes. */
  minutes: number | null
}

/** What days of a kind come to without those that are excused, and these. */
export function figureOf(sums: LostSums, kind: LostKind): { plain: Lost; excused: Lost } {
  if (kind === 'missing' || kind === 'unconfirmed')
    return { plain: { days: sums[`${kind}Days`], minutes: null }, excused: { days: 0, minutes: null } }
  return {
    plain: { days: sums[`${kind}Days`], minutes: sums[`${kind}Minutes`] },
    excused: { days: sums[`${kind}ExcusedDays`], minutes: sums[`${kind}ExcusedMinutes`] },
  }
}

/** What is left of both by the filter of the page. */
export function shownOf(
  sums: LostSums,
  kind: LostKind,
  only: TardySearch['excused'],
): { plain: Lost; excused: Lost } {
  const { plain, excused } = figureOf(sums, kind)
  const none = { days: 0, minutes: plain.minutes && 0 }
  return { plain: only === 'yes' ? none : plain, excused: only === 'no' ? none : excused }
}

/** 3일 · 1시간 20분. */
export const lostWords = (say: Say, language: Language, { days, minutes }: Lost): string =>
  say('tardy.days', { count: days, days: numberWords(language, days) }) +
  (minutes === null || days === 0 ? '' : ` · ${durationText(say, minutes)}`)
