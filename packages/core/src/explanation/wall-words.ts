import { wallText } from '../time/wall.ts'

const day = 1440

/**
 * `00:40` of the work date, or of another date with the words for it; `nearby` names the dates that lie next
 * to it, by their distance in days.
 */
export function timeOn(
  minutes: number | null,
  nearby: Readonly<Record<number, string>>,
  apart: (days: number) => string,
): string {
  if (minutes === null) return '–'
  const days = Math.floor(minutes / day)
  const time = wallText(minutes - days * day)
  return days === 0 ? time : `${nearby[days] ?? apart(days)} ${time}`
}
