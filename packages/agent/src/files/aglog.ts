import type { PunchRow } from '@rollcall/contract/ingest'
import { exportRow } from './row.ts'

/** Where a line holds what. */
export interface AglogColumns {
  headerIndex: number
  badge: number
  terminal: number
  direction: number
  time: number
}

/** The order of the columns where no header can be understood: No, TMNo, EnNo, Name, INOUT, Mode, DateTime. */
const usual = { badge: 2, terminal: 1, direction: 4, time: 6 }

/** Finds the columns by the names in the header. Cells without a name stand for nothing in the lines below. */
export function aglogColumns(lines: readonly string[], notes: string[]): AglogColumns {
  const headerIndex = lines.findIndex((line) => line.trim() !== '' && !/^\s*\d/.test(line))
  const names = (lines[headerIndex] ?? '')
    .split('\t')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '')
  const place = (...wanted: string[]) => names.findIndex((name) => wanted.includes(name))
  const found = {
    badge: place('enno'),
    terminal: place('tmno'),
    direction: place('in/out', 'inout'),
    time: place('datetime'),
  }
  if (headerIndex < 0 || Object.values(found).includes(-1)) {
    notes.push('The header does not name its columns; the usual order was taken.')
    return { headerIndex, ...usual }
  }
  if (names[0] !== 'no')
    notes.push(`Line ${headerIndex + 1}: the header is damaged; its columns could be made out.`)
  return { headerIndex, ...found }
}

/** Reads a line of an AGLog export. @returns the reason if it cannot be read */
export function parseAglogLine(text: string, columns: AglogColumns): PunchRow | string {
  const cells = text.split('\t')
  if (cells.length <= columns.time) return `has ${cells.length} of at least ${columns.time + 1} columns`
  if (!/^\s*\d+\s*$/.test(cells[0]!)) return 'does not begin with its number'
  return exportRow(
    cells[columns.badge]!,
    naive(cells[columns.time]!),
    cells[columns.direction]!,
    cells[columns.terminal]!,
  )
}

const american = /^\s*(\d{2})-(\d{2})-(\d{4})\s+(\d{2}):(\d{2}):(\d{2})\s*(AM|PM)\s*$/i
const yearFirst = /^\s*(\d{4})\/(\d{2})\/(\d{2})\s+(\d{2}:\d{2}:\d{2})\s*$/

/** The layouts of time that such files use, as `YYYY-MM-DD HH:MM:SS`; anything else stays as it is. */
function naive(text: string): string {
  const [, year, month, day, clock] = yearFirst.exec(text) ?? []
  if (year) return `${year}-${month}-${day} ${clock}`
  const match = american.exec(text)
  if (!match) return text
  const hour = (Number(match[4]) % 12) + (match[7]!.toUpperCase() === 'PM' ? 12 : 0)
  return `${match[3]}-${match[1]}-${match[2]} ${String(hour).padStart(2, '0')}:${match[5]}:${match[6]}`
}
