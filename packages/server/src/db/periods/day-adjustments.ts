import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import type { AdjustmentRow } from './adjustments.ts'

/** What became known of a closed date, in order; what is void is none. */
export async function listAdjustmentsOfDay(
  db: Db,
  { employeeId, day }: { employeeId: number; day: number },
): Promise<Pick<AdjustmentRow, 'id' | 'before' | 'after' | 'causes' | 'knownAt' | 'status' | 'intoMonth'>[]> {
  const { rows } = await sql<AdjustmentRow>`
    select adjustments.id, before, after, causes, known_at as "knownAt", status,
      to_char(into_month, 'YYYY-MM') as "intoMonth"
    from adjustments join closings on closings.id = closing_id and reopened_at is null
    where employee_id = ${employeeId} and work_date = date '1970-01-01' + ${day}::int and status <> 'void'
    order by adjustments.id
  `.execute(db)
  return rows
}
