import { hash } from 'node:crypto'
import { rowHashText } from '@rollcall/contract/row-hash'
import { parseNaive } from '@rollcall/core'
import type { NewPunch } from '../../db/ingest/punches.ts'
import { findQuarantined, type ImpossibleRow } from '../../db/ingest/quarantine.ts'
import type { SourceDay } from '../../db/ingest/source-days.ts'
import type { Db } from '../../db/kit/connect.ts'
import { loadSourceSettings } from '../../db/sources/sources.ts'
import { interpretRow, type SourceRow } from './interpret-row.ts'

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
 * Takes repetitions out and reads each row by the settings of its source. A row whose time cannot be true
 * becomes an impossible one with its reason; one that was impossible once stays so until a person releases
 * it.
 */
export async function readRows(
  db: Db,
  sourceId: number,
  rows: readonly SourceRow[],
  receivedAt: Temporal.Instant,
): Promise<ReadRows> {
  const distinct = new Map<string, SourceRow>()
  let repeatedPunches = 0
  for (const row of rows) {
    const key = rowHashText(row)
    const known = distinct.get(key)
    if (known) repeatedPunches++
    if (!known || row.terminal < known.terminal) distinct.set(key, row)
  }
  const entries = [...distinct].map(([text, row]) => ({ row, digest: hash('sha256', text, 'buffer') }))
  const settings = await loadSourceSettings(db, sourceId)
  const quarantined = await findQuarantined(
    db,
    sourceId,
    entries.map(({ digest }) => digest),
  )
  const result: ReadRows = { punches: [], impossible: [], repeated: repeatedPunches }
  for (const { row, digest } of entries) {
    const reading = interpretRow(row, settings, receivedAt.epochMilliseconds)
    if ('reason' in reading) result.impossible.push({ digest, row, reason: reading.reason })
    else if (quarantined.has(digest.toString('hex')))
      result.impossible.push({ digest, row, reason: 'in-the-future' })
    else result.punches.push({ ...row, digest, at: reading.at, meaning: reading.direction })
  }
  return result
}

/**
 * Rows and sums of hashes by the date in the row's own words; a row without a readable date belongs to none.
 */
export function sumByDate(
  rows: readonly ({ digest: Buffer } & ({ time: string } | { row: SourceRow }))[],
): SourceDay[] {
  const sums = new Map<string, { rows: number; sum: bigint }>()
  for (const entry of rows) {
    const naive = parseNaive('row' in entry ? entry.row.time : entry.time)
    if (naive === null) continue
    const day = sums.get(naive.date) ?? { rows: 0, sum: 0n }
    sums.set(naive.date, { rows: day.rows + 1, sum: day.sum + entry.digest.readBigUInt64BE(0) })
  }
  return [...sums].map(([date, { rows, sum }]) => ({ date, rows, hashSum: sum.toString() }))
}
