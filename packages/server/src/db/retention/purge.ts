import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { type Cuts, purgedTables, withCuts } from '../kit/purge-rows.ts'
import { assertTransaction } from '../kit/transaction.ts'

/** What of a table would go: rows of a month; the month is null where rows have no date of their own. */
export interface OldRows {
  table: string
  month: string | null
  rows: number
}

/** The tables of which rows go, in the order in which they do. */
export const tablesToPurge: readonly string[] = purgedTables.map(([table]) => table)

/** Counts what would go, table by table and month by month. Reads the tables whole. */
export async function countOldRows(db: Db, dates: Cuts): Promise<OldRows[]> {
  const cut = (date: string) => `date '${Temporal.PlainDate.from(date)}'`
  const cuts = { days: cut(dates.days), facts: cut(dates.facts), access: cut(dates.access) }
  const counts = purgedTables.map(
    ([table, { goes, dated }]) => `
      select '${table}' as "table", ${dated === null ? 'null' : `to_char(${dated}, 'YYYY-MM')`} as month, count(*)::int as rows
      from ${table} where ${withCuts(goes, cuts)} group by 2`,
  )
  const { rows } = await sql<OldRows>`${sql.raw(counts.join(' union all '))}`.execute(db)
  const place = new Map(tablesToPurge.map((table, index) => [table, index]))
  return rows.sort(
    (a, b) => place.get(a.table)! - place.get(b.table)! || (a.month ?? '').localeCompare(b.month ?? '', 'en'),
  )
}

/**
 * Takes at most so many old rows out of a table, behind `after`. Says how many went, and where the last lay.
 */
export async function deleteOldRows(
  tx: Db,
  table: string,
  after: string,
  most: number,
): Promise<{ gone: number; last: string | null }> {
  assertTransaction(tx)
  const { rows } = await sql<{ gone: number; last: string | null }>`
    select gone, last_at::text as last from purge_rows(${table}::text, ${after}::tid, ${most}::int)
  `.execute(tx)
  return rows[0]!
}
