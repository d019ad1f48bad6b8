import type { PlanKind, Shift, TeamPlans } from '../../api/team-plans.ts'
import { addDays, dayWords, wallWords } from '../../format/format.ts'
import type { Language, Say } from '../../texts/language.ts'

/** How a date looks in its cell, and what is said of it. */
export interface KindView {
  code: string
  words: string
  colour: string | null
  overridden: boolean
  /** Changed by somebody since yesterday. */
  recent: boolean
}

/** Every kind once: a month of five hundred people shares them. */
export function kindViews(say: Say, language: Language, { kinds, shifts, today }: TeamPlans): KindView[] {
  const byId = new Map(shifts.map((shift) => [shift.id, shift]))
  return kinds.map((kind) => {
    const shift = kind.shiftId === null ? undefined : byId.get(kind.shiftId)
    const code = codeOf(say, kind, shift)
    const said = wordsOf(say, kind, shift)
    // What is seen is a word of what is said.
    const words = [
      said.split(' ').includes(code) ? said : `${code} ${said}`,
      kind.holiday?.names.join(', '),
      kind.overridden ? say('teamPlans.moved') : null,
      kind.act ? say('teamPlans.movedBy', { by: kind.act.by, on: dayWords(language, kind.act.at) }) : null,
      kind.pattern ? fromWords(say, kind.pattern) : null,
      kind.chosenStart ? say('teamPlans.chosenStart') : null,
    ]
    return {
      code,
      words: words.filter(Boolean).join(', '),
      colour: kind.segments.length > 0 ? (shift?.colour ?? 'gray') : null,
      overridden: kind.overridden,
      recent: isRecent(kind, today),
    }
  })
}

/** Whether a person changed it since yesterday, where the browser is. */
export const isRecent = ({ act }: PlanKind, today: string): boolean =>
  act !== null && new Date(act.at).toLocaleDateString('sv') >= addDays(today, -1)

const fromWords = (say: Say, { name: pattern, crew }: NonNullable<PlanKind['pattern']>) =>
  crew === null ? say('teamPlans.from', { pattern }) : say('teamPlans.fromCrew', { pattern, crew })

export function wordsOf(say: Say, { segments, dayType }: PlanKind, shift: Shift | undefined): string {
  if (segments.length === 0)
    return say(
      dayType === 'weeklyHoliday'
        ? 'teamPlans.weekly'
        : dayType === 'offday'
          ? 'teamPlans.off'
          : 'teamPlans.holiday',
    )
  const hours = hoursOf(say, segments)
  return shift ? `${shift.code} ${shift.name} ${hours}` : hours
}

export const hoursOf = (say: Say, segments: PlanKind['segments']): string =>
  segments.map(({ start, end }) => `${start}–${wallWords(say, end)}`).join(', ')

export function codeOf(say: Say, { segments, dayType }: PlanKind, shift: Shift | undefined): string {
  if (segments.length > 0) return shift?.code ?? segments[0]!.start.slice(0, 2)
  return say(
    dayType === 'weeklyHoliday'
      ? 'teamPlans.weeklyCode'
      : dayType === 'offday'
        ? 'teamPlans.offCode'
        : 'teamPlans.holidayCode',
  )
}
