import { brokenReason, isPassedOver } from './lines.ts'
import type { FormatReading, LineReading } from './reading.ts'

/** Where a line holds what; -1 for what the file does not have. */
interface Columns {
  badge: number
  terminal: number
  direction: number
  time: number
}

/*
 * `Mode` and `GMNo` are how somebody was recognised and where, never a direction, whatever their place.
 */
const names = {
  badge: ['enno'],
  terminal: ['tmno', 'mchn'],
  direction: ['in/out', 'inout', 'iomd'],
  time: ['datetime'],
} as const

/**
 * Reads the lines of an AGLog or GLG export by the names in its header, which may stand behind other lines,
 * and a second time where files were joined.
 */
export function readAglog(lines: readonly string[]): FormatReading {
  const notes: string[] = []
  let columns: Columns | null = null
  const read = lines.map((text, index): LineReading => {
    if (isPassedOver(text)) return null
    const header = columnsOf(text)
    if (header !== null) {
      columns = header
      notes.push(...remarks(header, text, index + 1))
      return null
    }
    const broken = brokenReason(text)
    if (broken !== null) return broken
    return columns === null ? 'stands before the header' : readLine(text, columns)
  })
  const question =
    columns === null
      ? 'No line of it names the columns (No, TMNo, EnNo, …, DateTime), so that they cannot be told apart. Export it with its header.'
      : null
  return { lines: read, notes, question }
}

/**
 * The places of the columns, if the line is a header. Cells without a name stand for nothing in the lines
 * below.
 */
function columnsOf(text: string): Columns | null {
  const cells = text
    .split('\t')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '')
  const place = (wanted: readonly string[]) => cells.findIndex((name) => wanted.includes(name))
  const badge = place(names.badge)
  const time = place(names.time)
  if (badge < 0 || time < 0) return null
  return { badge, time, terminal: place(names.terminal), direction: place(names.direction) }
}

function remarks({ direction }: Columns, text: string, line: number): string[] {
  const found: string[] = []
  if (!/^\s*No\b/i.test(text))
    found.push(`Line ${line}: the header is damaged; its columns could be made out.`)
  if (direction < 0) found.push(`Line ${line}: the header names no direction; the rows behind it have none.`)
  return found
}

function readLine(text: string, columns: Columns): LineReading {
  const cells = text.split('\t')
  if (cells.length <= columns.time) return `has ${cells.length} of at least ${columns.time + 1} columns`
  if (!/^\s*\d+\s*$/.test(cells[0]!)) return 'does not begin with its number'
  const cell = (place: number) => cells[place] ?? ''
  return {
    badge: cell(columns.badge),
    time: cell(columns.time),
    direction: cell(columns.direction),
    terminal: cell(columns.terminal),
  }
}
