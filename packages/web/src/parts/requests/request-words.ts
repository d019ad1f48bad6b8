import type { Request, RequestKind } from '../../api/requests.ts'
import { dateWords, wallWords } from '../../format/format.ts'
import { type Language, nameIn, type Say } from '../../texts/language.ts'

type Asked = Request['days'][number]['asked']
type Effect = RequestKind['effect']

/** How much of a day, in the words of the kind: half a day of leave has a name of its own. */
export const unitWords = (say: Say, effect: Effect, unit: Asked['unit']): string =>
  effect === 'leave' && (unit === 'half' || unit === 'quarter')
    ? say(`request.unit.leave.${unit}`)
    : say(`request.unit.${unit}`)

export const whichWords = (say: Say, unit: 'half' | 'quarter', which: number): string =>
  unit === 'half' ? say(`request.half.${which === 1 ? 1 : 2}`) : say('request.quarter', { which })

/** Which part of a day: 반차 전반, 10:00–12:00. */
export function partWords(
  say: Say,
  effect: Effect,
  { unit, which, from, to }: Pick<Asked, 'unit' | 'which' | 'from' | 'to'>,
): string {
  if (unit === 'hours') return `${wallWords(say, from)}–${wallWords(say, to)}`
  if (unit === 'day' || which === null) return unitWords(say, effect, unit)
  return say(`request.part.${unit}`, {
    unit: unitWords(say, effect, unit),
    which: whichWords(say, unit, which),
  })
}

/** What is asked of one date in a few words. */
export function askedWords(say: Say, effect: Effect, asked: Asked): string {
  const { correction, excuse } = asked
  if (correction)
    return [
      correction.in && say('request.in', { at: wallWords(say, correction.in) }),
      correction.out && say('request.out', { at: wallWords(say, correction.out) }),
      correction.segment && say('request.segment', { number: correction.segment }),
    ]
      .filter(Boolean)
      .join(', ')
  return excuse ? say(`request.excuse.${excuse}`) : partWords(say, effect, asked)
}

/** The dates of a request: the first, and how many more. */
export function datesWords(say: Say, language: Language, days: Request['days']): string {
  const first = dateWords(language, days[0]!.date, 'short')
  return days.length === 1 ? first : say('request.days', { first, more: days.length - 1 })
}

/** `person:kim@office.test` is known by what stands behind the kind of actor. */
export const actorWords = (actor: string): string => actor.slice(actor.indexOf(':') + 1)

export const kindWords = (language: Language, { kind }: Pick<Request, 'kind'>): string =>
  nameIn(language, kind.name, kind.nameEn)

/** What is asked of the dates of a request, once where they are alike. */
export const partsWords = (say: Say, { kind, days }: Pick<Request, 'kind' | 'days'>): string =>
  [...new Set(days.map(({ asked }) => askedWords(say, kind.effect, asked)))].join(', ')
