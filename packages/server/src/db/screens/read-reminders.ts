import type { Db } from '../kit/connect.ts'

/** When somebody was last reminded of each of her days, by date. */
export async function listReminders(
  db: Db,
  employeeId: number,
  { from, to }: { from: string; to: string },
): Promise<Map<string, Temporal.Instant>> {
  const rows = await db
    .selectFrom('day_reminders')
    .select(['work_date', 'reminded_at'])
    .where('employee_id', '=', employeeId)
    .where('work_date', '>=', from)
    .where('work_date', '<=', to)
    .execute()
  return new Map(rows.map((row) => [row.work_date, row.reminded_at]))
}
