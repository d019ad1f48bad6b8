import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'
import { webSourceId } from '../sources/sources.ts'
import type { MarkCause } from './marks.ts'

/* Marks by the passing of time alone. */

const epoch = sql`date '1970-01-01'`
const cause: MarkCause = 'time'

/**
 * Marks the planned dates that have begun since this was last asked, up to `through` (days since 1970-01-01).
 * @returns how many
 */
export async function insertMarksOfBegun(tx: Db, through: number): Promise<number> {
  assertTransaction(tx)
  const { rows } = await sql<{ day: number }>`
    select through - ${epoch} as day from begun_dates where through < ${epoch} + ${through}::int for update
  `.execute(tx)
  if (rows.length === 0) return 0
  const { numAffectedRows } = await sql`
    insert into stale_days (employee_id, work_date, cause)
    select employee_id, work_date, ${cause} from employees join work_plans on employee_id = id
    where work_date > ${epoch} + ${rows[0]!.day}::int and work_date <= ${epoch} + ${through}::int
  `.execute(tx)
  await sql`update begun_dates set through = ${epoch} + ${through}::int`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/**
 * Marks the days whose result changes by the passing of time alone: those that are due, and those that waited
 * for their sources to be read as far as they have been by now.
 * @returns how many
 */
export async function insertDueMarks(tx: Db, now: Temporal.Instant): Promise<number> {
  assertTransaction(tx)
  const { numAffectedRows } = await sql`
    insert into stale_days (employee_id, work_date, cause)
    select employee_id, work_date, ${cause} from (
      select employee_id, work_date from work_logs where due_at <= ${now.toString()}
      union
      select employee_id, work_date from work_logs
      where awaits_through <= ${now.toString()}
        and awaits_through <= (
          select min(coalesce(read_through, case source_id when ${webSourceId} then 'infinity'::timestamptz else '-infinity' end))
          from badge_assignments left join checkpoints using (source_id)
          where badge_assignments.employee_id = work_logs.employee_id
            and valid && tstzrange(work_date - interval '1 day', work_date + interval '2 days')
        )
    ) as due
    where not exists (
      select from stale_days
      where stale_days.employee_id = due.employee_id and stale_days.work_date = due.work_date
    )
  `.execute(tx)
  return Number(numAffectedRows ?? 0)
}
