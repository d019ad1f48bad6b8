import type { ProfileReadAs, PunchRow } from '@rollcall/contract/ingest'
import { readAglog } from './aglog.ts'
import { readAttlog } from './attlog.ts'
import { decodeText } from './decode-text.ts'
import { type DateOrder, dateOrderOf, exportTime } from './export-time.ts'
import { type Cells, isCells } from './reading.ts'
import { exportRow } from './row.ts'

/** A file's format is the profile of its source. */
export type ExportFormat = ProfileReadAs<'file'>
export const exportFormats = ['attlog', 'aglog'] as const satisfies readonly ExportFormat[]

export interface ParsedExport {
  format: ExportFormat
  rows: PunchRow[]
  /** Lines that could not be read, with their numbers from 1. Blank lines are none. */
  unreadable: { line: number; reason: string }[]
  /** Headers and comments. */
  passedOver: number
  /** What a person should know of a file that was read all the same. */
  notes: string[]
  /** What the file does not say and a person must; nothing of it was taken. */
  question: string | null
}

/** What a person says of a file. */
export interface ExportAnswers {
  format?: ExportFormat | undefined
  dateOrder?: DateOrder | undefined
}

const lineEnd = /\r\n|\n|\r/

/**
 * Reads an export file of a terminal. A line that makes no sense is reported and the rest is read. What can
 * be understood in two ways is asked, never guessed.
 */
export function parseExport(bytes: Uint8Array, answers: ExportAnswers = {}): ParsedExport {
  const lines = decodeText(bytes).split(lineEnd)
  const format = answers.format ?? detect(lines)
  const reading = format === 'aglog' ? readAglog(lines) : readAttlog(lines, answers.format !== undefined)
  const parsed: ParsedExport = { format, rows: [], unreadable: [], passedOver: 0, ...reading }
  const times = reading.lines.flatMap((line) => (isCells(line) ? [line.time] : []))
  const order = answers.dateOrder ?? dateOrderOf(times)
  if (order === 'ask')
    parsed.question ??=
      'It writes day and month before the year, and the dates do not tell which is which. Say --date-order day-first or --date-order month-first.'
  if (parsed.question !== null) return parsed
  reading.lines.forEach((line, index) => {
    if (line === null) parsed.passedOver += lines[index]!.trim() === '' ? 0 : 1
    else {
      const read = isCells(line) ? rowOf(line, order === 'ask' ? null : order) : line
      if (typeof read === 'string') parsed.unreadable.push({ line: index + 1, reason: read })
      else parsed.rows.push(read)
    }
  })
  parsed.notes.push(...remarks(parsed))
  return parsed
}

function rowOf(cells: Cells, order: DateOrder | null): PunchRow | string {
  const time = exportTime(cells.time, order)
  if (time === null) return `has a time that cannot be understood: “${cells.time.trim().slice(0, 40)}”`
  return exportRow({ ...cells, time })
}

/** AGLog has a header that names the person's number; an attlog has none. */
function detect(lines: readonly string[]): ExportFormat {
  return lines.some((line) => /\bEnNo\b/i.test(line)) ? 'aglog' : 'attlog'
}

function remarks({ rows }: ParsedExport): string[] {
  const codes = new Set(rows.map(({ direction }) => direction))
  const [only] = codes
  if (rows.length < 2 || codes.size !== 1 || only === '') return []
  return [
    `All ${rows.length} rows have the direction “${only}”: nobody presses a key, so that it says nothing.`,
  ]
}
