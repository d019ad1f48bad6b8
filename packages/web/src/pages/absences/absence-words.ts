import type { Absence } from '../../api/team-plans.ts'
import { partWords } from '../../parts/requests/request-words.ts'
import { type Language, nameIn, type Say } from '../../texts/language.ts'

/** As what somebody is away; for who sees no more, that somebody is. */
export const kindWords = (say: Say, language: Language, { kind }: Pick<Absence, 'kind'>): string =>
  kind === null ? say('absences.away') : nameIn(language, kind.name, kind.nameEn)

/** The same with what of the day, and whether it is decided. */
export function absenceWords(say: Say, language: Language, absence: Absence): string {
  const words = [
    kindWords(say, language, absence),
    partOf(say, absence),
    absence.status === 'pending' ? say('absences.pending') : '',
  ]
  return words.filter(Boolean).join(', ')
}

/** What of the day; nothing for the whole of it. Who sees no kind does not read it from a half of leave. */
function partOf(say: Say, { unit, which, times, kind, effect }: Absence): string {
  if (unit === 'day') return ''
  if (unit === 'hours' && times === null) return say('absences.someHours')
  const [from, to] = times ?? [null, null]
  const part = partWords(say, kind && effect, { unit, which, from, to })
  return unit === 'hours' || times === null
    ? part
    : `${part} ${partWords(say, null, { unit: 'hours', which: null, from, to })}`
}

/** One sign for the whole day, one for a part of it. */
const marks = {
  leave: ['●', '◐'],
  trip: ['▲', '△'],
  remote: ['■', '□'],
} as const

export const markOf = ({ effect, unit }: Pick<Absence, 'effect' | 'unit'>): string =>
  marks[effect][unit === 'day' ? 0 : 1]
