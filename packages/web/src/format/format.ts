import type { Language, Say } from '../texts/language.ts'

/** `463` → 7시간 43분, 7 h 43 min. Unknown is not zero: null has a word of its own. */
export function durationText(say: Say, minutes: number | null): string {
  if (minutes === null) return say('person.unknown')
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return say('duration.minutes', { minutes: rest })
  return rest === 0 ? say('duration.hours', { hours }) : say('duration.both', { hours, minutes: rest })
}

const locales: Record<Language, string> = { ko: 'ko-KR', en: 'en-GB' }

/** 2 Nov, where 02/11 could be in February. */
const monthOf = (language: Language) => ({ month: language === 'en' ? 'short' : 'numeric' }) as const

/** `1234` → 1,234. */
export const numberWords = (language: Language, number: number): string =>
  new Intl.NumberFormat(locales[language]).format(number)

/** A local date in words. It has no zone, so the browser's zone must not move it. */
export function dateWords(
  language: Language,
  date: string,
  style: 'long' | 'full' | 'short' | 'day',
): string {
  const options: Intl.DateTimeFormatOptions =
    style === 'long'
      ? { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' }
      : style === 'full'
        ? { year: 'numeric', month: 'short', day: 'numeric' }
        : { ...monthOf(language), day: 'numeric', ...(style === 'short' ? { weekday: 'short' } : {}) }
  return new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )
}

/** The day of the week of a local date, as short as it is written. */
export const weekdayWords = (language: Language, date: string): string =>
  new Intl.DateTimeFormat(locales[language], { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )

export function monthWords(language: Language, month: string): string {
  return new Intl.DateTimeFormat(locales[language], {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`))
}

/** An instant as people here read it, in the zone of the browser; `named` says which that is. */
export function momentWords(language: Language, instant: string, { named = false } = {}): string {
  return new Intl.DateTimeFormat(locales[language], {
    ...monthOf(language),
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(named ? { timeZoneName: 'short' } : {}),
  }).format(new Date(instant))
}

/** The time of an instant in a zone, for what was done a moment ago. */
export const clockWords = (language: Language, instant: string, zone: string): string =>
  new Intl.DateTimeFormat(locales[language], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(new Date(instant))

/** An instant to the second with its year, for lines that must be exact. */
export function secondWords(language: Language, instant: string): string {
  return new Intl.DateTimeFormat(locales[language], {
    year: 'numeric',
    ...monthOf(language),
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant))
}

/** The date of an instant in the zone of the browser, with the year. */
export function dayWords(language: Language, instant: string): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium' }).format(new Date(instant))
}

/** `Asia/Seoul` → 한국 표준시, Korean Standard Time. */
export function zoneWords(language: Language, zone: string): string {
  const parts = new Intl.DateTimeFormat(locales[language], {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts()
  return parts.find(({ type }) => type === 'timeZoneName')!.value
}

export function addDays(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}

export function addMonths(month: string, months: number): string {
  const moved = new Date(`${month}-01T00:00:00Z`)
  moved.setUTCMonth(moved.getUTCMonth() + months)
  return moved.toISOString().slice(0, 7)
}

/** Minutes of a wall time: `24:40` is 1480, `-00:10` is −10. */
export function wallMinutes(wall: string): number {
  const [hours, minutes] = wall.replace('-', '').split(':').map(Number)
  const total = hours! * 60 + minutes!
  return wall.startsWith('-') ? -total : total
}

/** `24:40` → 00:40 with the hint that it is the next day. */
export function wallWords(say: Say, wall: string | null): string {
  if (wall === null) return '–'
  const minutes = wallMinutes(wall)
  if (minutes < 1440) return wall
  const hours = Math.floor(minutes / 60) % 24
  return `${String(hours).padStart(2, '0')}${wall.slice(wall.indexOf(':'))} (${say('person.nextDay')})`
}
