import { dayNumberAt } from '@rollcall/core'
import { type SampleMssql, SqlError, type Table } from '@rollcall/sample-mssql'
import type { SampleCompany } from '../company/company.ts'
import { type Tap, tapsOf } from '../company/punches.ts'
import { att2000Row, peopleRows, type Row, unisRow } from './rows.ts'

const seoulMs = 9 * 3_600_000
const tickMs = 1000

export interface Terminals extends Disposable {
  /** Rows written so far. */
  written(): number
}

/**
 * Puts people and the taps of the last `days` into the sample security systems, and goes on tapping as time
 * passes.
 */
export function startTerminals(
  system: SampleMssql,
  company: SampleCompany,
  options: { days: number; now?: () => number },
): Terminals {
  const now = options.now ?? Date.now
  const localNow = () => Math.floor((now() + seoulMs) / 1000)
  const { users, userInfo, userIds } = peopleRows(company)
  system.table('UNIS', 'tUser').insert(users)
  system.table('att2000', 'USERINFO').insert(userInfo)
  const events = system.table('UNIS', 'tEnter')
  const checks = system.table('att2000', 'CHECKINOUT')
  let count = 0

  const write = (taps: readonly Tap[]) => {
    count += insertNew(
      events,
      taps.filter((tap) => tap.site === 'headquarters').map(unisRow),
      (row) =>
        `${row.C_Date}${row.C_Time}${String(row.L_TID).padStart(3, '0')}${String(row.L_UID).padStart(9, '0')}`,
    )
    count += insertNew(
      checks,
      taps.filter((tap) => tap.site === 'plant').map((tap) => att2000Row(tap, userIds)),
      (row) => `${String(row.USERID).padStart(9, '0')}${String(row.CHECKTIME).padStart(14, '0')}`,
    )
  }

  const today = dayNumberAt(now() + seoulMs)
  let planned = today + 1
  let ahead: Tap[] = []
  const due: Tap[] = []
  for (let day = today - options.days; day <= planned; day++) {
    for (const tap of tapsOf(company, day)) (tap.insertedLocal <= localNow() ? due : ahead).push(tap)
  }
  write(due)
  ahead.sort((a, b) => a.insertedLocal - b.insertedLocal)

  const timer = setInterval(() => {
    if (dayNumberAt(now() + seoulMs) + 1 > planned) {
      planned++
      ahead = [...ahead, ...tapsOf(company, planned)].sort((a, b) => a.insertedLocal - b.insertedLocal)
    }
    const coming = ahead.findIndex((tap) => tap.insertedLocal > localNow())
    if (coming !== 0) write(ahead.splice(0, coming < 0 ? ahead.length : coming))
  }, tickMs)
  return { written: () => count, [Symbol.dispose]: () => clearInterval(timer) }
}

/**
 * Writes rows in the order of their key, each key once. A row whose key is taken is refused, as the vendor's
 * table refuses it too.
 */
function insertNew(table: Table, rows: readonly Row[], keyOf: (row: Row) => string): number {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]))
  const sorted = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
  try {
    table.insert(sorted)
    return sorted.length
  } catch (error) {
    if (!(error instanceof SqlError) || sorted.length <= 1) return 0
    return sorted.reduce((count, row) => count + insertNew(table, [row], keyOf), 0)
  }
}
