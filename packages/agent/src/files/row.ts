import type { PunchRow } from '@rollcall/contract/ingest'
import { badgeOf } from '../badge.ts'
import type { Cells } from './reading.ts'

/** What stands where bytes were no text of the file's encoding. */
const damaged = '\ufffd'

/**
 * Makes a row of what the columns hold.
 * @returns the reason if it cannot be one
 */
export function exportRow({ badge, time, direction, terminal }: Cells): PunchRow | string {
  if ([badge, time, direction, terminal].some((cell) => cell.includes(damaged)))
    return 'holds characters of another encoding where the row needs them; save the file as UTF-8'
  return {
    badge: badgeOf(badge),
    time,
    direction: direction.trim(),
    terminal: terminal.trim(),
  }
}
