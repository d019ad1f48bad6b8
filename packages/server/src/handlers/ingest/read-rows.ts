import { hash } from 'node:crypto'
import { rowHashText } from '@rollcall/contract/row-hash'
import { parseNaive } from '@rollcall/core'
import type { NewPunch } from '../../db/ingest/punches.ts'
import type { ImpossibleRow, RawRow } from '../../db/ingest/quarantine.ts'
import type { SourceDay } from '../../db/ingest/source-days.ts'
import type { Db } from '../../db/kit/connect.ts'
import { loadSourceSettings } from '../../db/sources/sources.ts'
import { interpretRow } from './interpret-row.ts'

export interface ReadPunch extends NewPunch {
  digest: Buffer
}

export interface ReadRows {
  punches: ReadPunch[]
  impossible: ImpossibleRow[]
  /** Rows that stand in the request more than once, beyond the first. */
  repeated: number
}

/**
 * Takes repetitions out and reads each row by the settings of its source. One that cannot be true becomes an
 * impossible one with its reason; it is judged by now alone, whatever was thought of it before.
 */
export async function readRows(
  db: Db,
  sourceId: number,
  rows: readonly RawRow[],
  now: Temporal.Instant,
): Promise<ReadRows> {
  const distinct = new Map<string, RawRow>()
  let repeated = 0
  for (const row of rows) {
    const key = rowHashText(row)
    const known = distinct.get(key)
    if (known) repeated++
    if (!known || row.terminal < known.terminal) distinct.set(key, row)
  }
  const settings = await loadSourceSettings(db, sourceId)
  const result: ReadRows = { punches: [], impossible: [], repeated }
  for (const [text, row] of distinct) {
    const digest = hash('sha256', text, 'buffer')
    const reading = interpretRow(row, settings, now.epochMilliseconds)
    if ('reason' in reading) result.impossible.push({ digest, row, ...reading })
    else result.punches.push({ ...row, digest, at: reading.at, meaning: reading.direction })
  }
  return result
}

/** Before it no database has a date, and nobody compares. */
const firstDate = '0001-01-01'

/**
 * Rows and sums of hashes by the date in the row's own words; a row without a readable date belongs to none.
 */
export function sumByDate(
  rows: readonly ({ digest: Buffer } & ({ time: string } | { row: RawRow }))[],
): SourceDay[] {
  const sums = new Map<string, { rows: number; sum: bigint }>()
  for (const entry of rows) {
    const naive = parseNaive('row' in entry ? entry.row.time : entry.time)
    if (naive === null || naive.date < firstDate) continue
    const day = sums.get(naive.date) ?? { rows: 0, sum: 0n }
    sums.set(naive.date, { rows: day.rows + 1, sum: day.sum + entry.digest.readBigUInt64BE(0) })
  }
  return [...sums].map(([date, { rows, sum }]) => ({ date, rows, hashSum: sum.toString() }))
}
