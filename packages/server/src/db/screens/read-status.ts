import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'

/** More is not counted: it only matters whether there are any, and roughly how many. */
const mostCounted = 100_000

export interface StatusRow {
  server: string
  marks: number
  /** Days whose time came before `due`, and that nobody has derived since. */
  dueDays: number
  /** Days that an older edition of the engine derived. */
  olderDays: number
  /** What somebody has to decide about holidays. */
  holidayFindings: number
}

/** What the database says of itself, and how much work waits. */
export async function findStatus(db: Db, engine: number, due: Temporal.Instant): Promise<StatusRow> {
  const { rows } = await sql<StatusRow>`
    select current_setting('server_version') as server,
      (select count(*)::int from (select from stale_days limit ${mostCounted}) as marked) as marks,
      (select count(*)::int from (select from work_logs where due_at <= ${due.toString()} limit ${mostCounted}) as waiting) as "dueDays",
      (select count(*)::int from (select from work_logs where engine < ${engine} limit ${mostCounted}) as older) as "olderDays",
      (select count(*)::int from holiday_findings where status = 'open') as "holidayFindings"
  `.execute(db)
  return rows[0]!
}

/** What ran when last, and what came of it. */
export async function listRuns(
  db: Db,
): Promise<{ what: string; at: Temporal.Instant; details: Record<string, unknown> }[]> {
  return await db.selectFrom('last_runs').selectAll().execute()
}
