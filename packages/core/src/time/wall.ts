import { pad } from './date.ts'

/** Minutes since 00:00 of the work date; below 0 is the evening before, above 1440 the next morning. */
export type WallMinutes = number

/**
 * Reads `HH:MM`: `24:40` is 00:40 of the next morning, `-00:10` is 23:50 of the evening before. Null if it is
 * none.
 */
export function parseWall(text: string): WallMinutes | null {
  const match = /^(-?)(\d{2}):([0-5]\d)$/.exec(text)
  if (match === null) return null
  const minutes = Number(match[2]) * 60 + Number(match[3])
  return match[1] === '-' ? -minutes : minutes
}

/** `1480` → `24:40`, `-10` → `-00:10` */
export function wallText(wall: WallMinutes): string {
  const minutes = Math.abs(wall)
  return `${wall < 0 ? '-' : ''}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}
