import type { Language, Say } from '../texts/language.ts'
import { durationText, numberWords } from './format.ts'

/**
 * Minutes of leave in days of the person's own: 11.5일; what is no hundredth of a day as days and hours. Below
 * 0 with a minus.
 */
export function leaveDays(say: Say, language: Language, minutes: number, dayMinutes: number): string {
  const sign = minutes < 0 ? '−' : ''
  const all = Math.abs(minutes)
  const hundredths = (all * 100) / dayMinutes
  if (Number.isInteger(hundredths))
    return `${sign}${say('leave.days', { count: hundredths / 100, days: numberWords(language, hundredths / 100) })}`
  const whole = Math.floor(all / dayMinutes)
  const rest = durationText(say, all % dayMinutes)
  return (
    sign +
    (whole === 0
      ? rest
      : `${say('leave.days', { count: whole, days: numberWords(language, whole) })} ${rest}`)
  )
}
