import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'

/** More than this is not counted: it only matters whether there are any, and roughly how many. */
const mostCounted = 100_000

/** Days that are marked now. */
export async function countPendingDays(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (select distinct employee_id, work_date from stale_days limit ${mostCounted}) as marked
  `.execute(db)
  return rows[0]!.count
}
