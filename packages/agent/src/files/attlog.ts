import type { PunchRow } from '@rollcall/contract/ingest'
import { exportRow } from './row.ts'

/** user id, local time, terminal number, state, verify method, work code */
const fewestColumns = 4

/** Reads a line of a ZKTeco attendance log. @returns the reason if it cannot be read */
export function parseAttlogLine(text: string): PunchRow | string {
  const columns = text.split('\t')
  if (columns.length < fewestColumns) return `has ${columns.length} of at least ${fewestColumns} columns`
  return exportRow(columns[0]!, columns[1]!, columns[3]!, columns[2]!)
}
