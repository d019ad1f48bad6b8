import { hash } from 'node:crypto'
import { type PunchRow, rowHashText, type SourceDay } from '@rollcall/contract/ingest'
import { firstCompared } from './compare-window.ts'
import { readClock } from './mssql/source-clock.ts'
import { addDays, dateOf } from './naive-time.ts'
import type { TimeRange } from './profiles/profile.ts'
import { readPunches } from './read-punches.ts'
import type { Reader } from './reader.ts'

export interface CompareResult {
  days: number
  differing: string[]
  stored: number
}

/**
 * Compares the last fifteen days with what the server ever received, and sends the days that differ again: no
 * cursor finds a row that a terminal hands in late. Rows whose time is none belong to no day, and those
 * before 2005 or after tomorrow to no day that is compared; they are few, and always sent.
 */
export async function compare(reader: Reader): Promise<CompareResult> {
  const { source, retainedFrom } = await reader.client.checkpoint()
  const { localNow } = await readClock(reader.system, source.zone, reader.now)
  const from = firstCompared(localNow, retainedFrom)
  const to = addDays(localNow, 1).slice(0, 10)
  const { days, stored: dateless } = await daysOf(reader, { from: `${from} 00:00:00`, to: `${to} 23:59:59` })
  const { differing } = await reader.client.compare({ from, to, days })
  let stored = dateless
  for (const date of differing)
    stored += await sendAgain(reader, { from: `${date} 00:00:00`, to: `${date} 23:59:59` })
  stored += await sendAgain(reader, { from: null, to: '2004-12-31 23:59:59' })
  stored += await sendAgain(reader, { from: `${addDays(localNow, 2).slice(0, 10)} 00:00:00`, to: null })
  return { days: days.length, differing, stored }
}

/**
 * What the source holds, date by date: distinct rows and the sum of their hashes. Rows without a date are
 * sent.
 */
async function daysOf(reader: Reader, range: TimeRange): Promise<{ days: SourceDay[]; stored: number }> {
  const byDate = new Map<string, Map<string, bigint>>()
  let stored = 0
  for await (const page of readPunches(reader.system, reader.profile, range)) {
    const dateless: PunchRow[] = []
    for (const row of page) {
      const date = dateOf(row.time)
      if (date === null) dateless.push(row)
      else {
        const rows = byDate.get(date) ?? new Map<string, bigint>()
        const text = rowHashText(row)
        rows.set(text, hash('sha256', text, 'buffer').readBigUInt64BE(0))
        byDate.set(date, rows)
      }
    }
    stored += await push(reader, dateless)
  }
  const days = [...byDate].map(([date, rows]) => ({
    date,
    rows: rows.size,
    hashSum: [...rows.values()].reduce((sum, value) => sum + value, 0n).toString(),
  }))
  return { days, stored }
}

async function sendAgain(reader: Reader, range: TimeRange): Promise<number> {
  let stored = 0
  for await (const rows of readPunches(reader.system, reader.profile, range))
    stored += await push(reader, rows)
  return stored
}

async function push({ client }: Reader, rows: readonly PunchRow[]): Promise<number> {
  if (rows.length === 0) return 0
  return (await client.push({ from: null, to: null, readThrough: null, rows: [...rows] })).stored
}
