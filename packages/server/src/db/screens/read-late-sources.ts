import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'

export interface ReadingRow {
  name: string
  nameEn: string
  readThrough: Temporal.Instant | null
  pollSeconds: number | null
}

/** Whose days are shown: one person's, or those of everybody in these departments (null: in all). */
export type ShownPeople = { employeeId: number } | { departmentIds: readonly number[] | null }

/**
 * How far each source was read on which the days of these people depend: they have a badge there at some time
 * around the dates. What was read beyond the dates is left out; the window is that of `insertDueMarks`.
 */
export async function listReadings(
  db: Db,
  people: ShownPeople,
  { from, to }: { from: string; to: string },
): Promise<ReadingRow[]> {
  const ofPeople =
    'employeeId' in people
      ? sql`employee_id = ${people.employeeId}`
      : people.departmentIds === null
        ? sql`true`
        : sql`employee_id in (
            select employee_id from employments
            where department_id = any(${people.departmentIds as number[]}::int[]) and during && daterange(${from}, ${to}, '[]')
          )`
  const { rows } = await sql<ReadingRow>`
    select name, name_en as "nameEn", read_through as "readThrough", poll_seconds as "pollSeconds"
    from sources
    left join checkpoints on checkpoints.source_id = id
    left join heartbeats on heartbeats.source_id = id
    where origin = 'device' and coalesce(read_through < ${to}::date + 2, true) and exists (
      select from badge_assignments
      where source_id = sources.id and ${ofPeople} and valid && tstzrange(${from}::date - 1, ${to}::date + 2)
    )
    order by name collate "ko-x-icu"
  `.execute(db)
  return rows
}
