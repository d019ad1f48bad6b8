import type { Absence } from '../../api/team-plans.ts'
import { wallWords } from '../../format/format.ts'
import { type Language, nameIn, type Say } from '../../texts/language.ts'

/** As what somebody is away; for who sees no more, that somebody is. */
export const kindWords = (say: Say, language: Language, { kind }: Pick<Absence, 'kind'>): string =>
  kind === null ? say('absences.away') : nameIn(language, kind.name, kind.nameEn)

/** The same with what of the day, and whether it is decided. */
export function absenceWords(say: Say, language: Language, absence: Absence): string {
  const words = [
    kindWords(say, language, absence),
    partWords(say, absence),
    absence.status === 'pending' ? say('absences.pending') : '',
  ]
  return words.filter(Boolean).join(', ')
}

/** What of the day; nothing for the whole of it. */
function partWords(say: Say, { unit, which, times, kind }: Absence): string {
  const hours = times && say('absences.hours', { from: times[0], to: wallWords(say, times[1]) })
  if (unit === 'day') return ''
  if (unit === 'hours') return hours ?? say('absences.someHours')
  const part =
    unit === 'quarter'
      ? say('absences.quarter', { which: which ?? 1 })
      : say(halfTexts[kind?.code === 'annual' ? 'leave' : 'other'][which === 2 ? 1 : 0])
  return hours === null ? part : `${part} ${hours}`
}

/** Half a day of annual leave has a name of its own in Korean. */
const halfTexts = {
  leave: ['absences.firstHalf', 'absences.secondHalf'],
  other: ['absences.firstHalfOf', 'absences.secondHalfOf'],
} as const

/** One sign for the whole day, one for a part of it. */
const marks = {
  leave: ['●', '◐'],
  trip: ['▲', '△'],
  remote: ['■', '□'],
} as const

export const markOf = ({ effect, unit }: Pick<Absence, 'effect' | 'unit'>): string =>
  marks[effect][unit === 'day' ? 0 : 1]
