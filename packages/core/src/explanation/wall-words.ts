import { wallText } from '../time/wall.ts'

/** `00:40` of the day, with a word where it lies on the day before or after. */
export function timeOn(minutes: number | null, dayBefore: string, dayAfter: string): string {
  if (minutes === null) return '–'
  if (minutes < 0) return `${dayBefore} ${wallText(minutes + 1440)}`
  return minutes >= 1440 ? `${dayAfter} ${wallText(minutes - 1440)}` : wallText(minutes)
}
