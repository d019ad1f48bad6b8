import { looksLikeTime } from './export-time.ts'
import { brokenReason, isPassedOver } from './lines.ts'
import { type FormatReading, isCells, type LineReading } from './reading.ts'

/** user id, local time, terminal number, state, verify method, work code */
const fewestColumns = 4

/**
 * Reads the lines of a ZKTeco attendance log. What a terminal pushes over the network looks alike and has
 * state and verify method where the log has terminal and state; the log alone fills its user ids up with
 * blanks. Where none is filled up, and nobody said what the file is, it is asked.
 */
export function readAttlog(lines: readonly string[], said: boolean): FormatReading {
  const read = lines.map(readLine)
  const rows = lines.filter((_, index) => isCells(read[index]!))
  const asks = !said && rows.length > 0 && !rows.some((line) => line.startsWith(' '))
  return {
    lines: read,
    notes: [],
    question: asks
      ? 'It may be an attlog (number, time, terminal, state) or what a terminal pushes (number, time, state, verify method). Say --format attlog if it is the first; the second cannot be read yet.'
      : null,
  }
}

function readLine(text: string): LineReading {
  if (isPassedOver(text)) return null
  const broken = brokenReason(text)
  if (broken !== null) return broken
  const columns = text.split('\t')
  if (columns.length < fewestColumns)
    return `has ${columns.length} of at least ${fewestColumns} columns between tabs`
  const [badge, time, terminal, direction] = columns as [string, string, string, string]
  if (!looksLikeTime(time)) return `has no time in its second column: “${time.trim().slice(0, 40)}”`
  return { badge, time, direction, terminal }
}
