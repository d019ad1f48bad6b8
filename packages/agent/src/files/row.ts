import type { PunchRow } from '@rollcall/contract/ingest'

/** Numbers that terminals write for a finger or card that nobody was recognised by. */
const nobody = new Set(['', '0', '-1'])

/** Makes a row of what the columns hold. @returns the reason if it cannot be one */
export function exportRow(
  badge: string,
  time: string,
  direction: string,
  terminal: string,
): PunchRow | string {
  const row = {
    badge: badge.trim(),
    time: time.trim(),
    direction: direction.trim(),
    terminal: terminal.trim(),
  }
  if (row.time === '' || !/\d/.test(row.time)) return 'has no time'
  if (row.badge.length > 64 || row.time.length > 64 || row.direction.length > 16 || row.terminal.length > 64)
    return 'has a column that is far too long'
  return { ...row, badge: nobody.has(row.badge) ? '' : row.badge }
}
