import { addDays, dateWords } from '../../format/format.ts'
import type { Language, Say } from '../../texts/language.ts'

export interface Dates {
  from: string | null
  until: string | null
}

/** From when to when something holds, with the last day as people name it. */
export function datesWords(say: Say, language: Language, { from, until }: Dates): string {
  const words = (date: string) => dateWords(language, date, 'full')
  const last = until === null ? null : words(addDays(until, -1))
  if (from === null) return last === null ? say('profile.always') : say('profile.until', { last })
  if (last === null) return say('profile.from', { from: words(from) })
  return say('profile.during', { from: words(from), last })
}

/** Whether it holds on a date. */
export const holdsOn = ({ from, until }: Dates, date: string): boolean =>
  (from === null || from <= date) && (until === null || date < until)

/** The first day without, of the last day as it is entered. */
export const untilOf = (lastDay: string | null): string | null => (lastDay ? addDays(lastDay, 1) : null)
