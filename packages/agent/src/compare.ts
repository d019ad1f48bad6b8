import { hash } from 'node:crypto'
import { type PunchRow, rowHashText, type SourceDay } from '@rollcall/contract/ingest'
import { addDays, readClock } from './mssql/source-clock.ts'
import type { TimeRange } from './profiles/profile.ts'
import { readPunches } from './read-punches.ts'
import type { Reader } from './reader.ts'

/** Real devices hand rows in up to two weeks late. */
const compareDays = 15

export interface CompareResult {
  days: number
  differing: string[]
  stored: number
}

/**
 * Compares the last fifteen days with what the server ever received, and sends the days that differ again: no cursor finds a row that a terminal hands in late.
 * Rows with an impossible time lie outside of every day; they are few, and always sent.
 */
export async function compare(reader: Reader): Promise<CompareResult> {
  const { source, retainedFrom } = await reader.client.checkpoint()
  const { localNow } = await readClock(reader.system, source.zone, reader.now)
  const begin = addDays(localNow, -compareDays).slice(0, 10)
  const from = retainedFrom !== null && retainedFrom > begin ? retainedFrom : begin
  const to = addDays(localNow, 1).slice(0, 10)
  const days = await daysOf(reader, { from: `${from} 00:00:00`, to: `${to} 23:59:59` })
  const { differing } = await reader.client.compare({ from, to, days })
  let stored = 0
  for (const date of differing)
    stored += await sendAgain(reader, { from: `${date} 00:00:00`, to: `${date} 23:59:59` })
  stored += await sendAgain(reader, { from: null, to: '2004-12-31 23:59:59' })
  stored += await sendAgain(reader, { from: `${addDays(localNow, 2).slice(0, 10)} 00:00:00`, to: null })
  return { days: days.length, differing, stored }
}

/** What the source holds, date by date: distinct rows and the sum of their hashes. */
async function daysOf(reader: Reader, range: { from: string; to: string }): Promise<SourceDay[]> {
  const days = new Map<string, Map<string, bigint>>()
  for await (const page of readPunches(reader.system, reader.profile, range)) {
    for (const row of page) {
      const date = dateOf(row)
      if (date === null) continue
      const rows = days.get(date) ?? new Map<string, bigint>()
      const text = rowHashText(row)
      rows.set(text, hash('sha256', text, 'buffer').readBigUInt64BE(0))
      days.set(date, rows)
    }
  }
  return [...days].map(([date, rows]) => ({
    date,
    rows: rows.size,
    hashSum: [...rows.values()].reduce((sum, value) => sum + value, 0n).toString(),
  }))
}

/** The date of a row in its own words; none for a time that the calendar or the clock does not have. */
function dateOf({ time }: PunchRow): string | null {
  try {
    if (!/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}/.test(time) || time.slice(17, 19) > '59') return null
    return Temporal.PlainDateTime.from(time.replace(' ', 'T'), { overflow: 'reject' })
      .toPlainDate()
      .toString()
  } catch {
    return null
  }
}

async function sendAgain(reader: Reader, range: TimeRange): Promise<number> {
  let stored = 0
  for await (const rows of readPunches(reader.system, reader.profile, range)) {
    stored += (await reader.client.push({ from: null, to: null, readThrough: null, rows })).stored
  }
  return stored
}
