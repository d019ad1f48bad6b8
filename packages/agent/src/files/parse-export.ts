import type { PunchRow } from '@rollcall/contract/ingest'
import { aglogColumns, parseAglogLine } from './aglog.ts'
import { parseAttlogLine } from './attlog.ts'

export type ExportFormat = 'attlog' | 'aglog'

export interface ParsedExport {
  format: ExportFormat
  rows: PunchRow[]
  /** Lines that could not be read, with their numbers from 1. Blank lines are none. */
  unreadable: { line: number; reason: string }[]
  /** A header that is not as it should be; the rows behind it were read all the same. */
  notes: string[]
}

/** Reads an export file of a terminal. A line that makes no sense is reported and the rest is read. */
export function parseExport(bytes: Uint8Array, format?: ExportFormat): ParsedExport {
  const lines = new TextDecoder('utf-8').decode(bytes).split(/\r\n|\n|\r/)
  const chosen = format ?? detect(lines)
  const parsed: ParsedExport = { format: chosen, rows: [], unreadable: [], notes: [] }
  const columns = chosen === 'aglog' ? aglogColumns(lines, parsed.notes) : null
  lines.forEach((text, index) => {
    if (text.trim() === '' || (columns && index === columns.headerIndex)) return
    const read = unreadableReason(text) ?? (columns ? parseAglogLine(text, columns) : parseAttlogLine(text))
    if (typeof read === 'string') parsed.unreadable.push({ line: index + 1, reason: read })
    else parsed.rows.push(read)
  })
  return parsed
}

/** AGLog has a running number, a terminal and a person before anything else, and a header that names them. */
function detect(lines: readonly string[]): ExportFormat {
  return lines.slice(0, 20).some((line) => /\bEnNo\b/i.test(line) || /\bTMNo\b/i.test(line))
    ? 'aglog'
    : 'attlog'
}

const longest = 1000

function unreadableReason(text: string): string | null {
  if (text.includes('\u0000')) return 'holds NUL bytes'
  if (text.length > longest) return 'is far too long'
  if (/^(<{7}|={7}|>{7})/.test(text)) return 'is the mark of a merge conflict'
  return null
}
