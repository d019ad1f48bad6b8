import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'

export interface MonthDepartmentRow {
  id: number
  name: string
  nameEn: string
  people: number
}

/** The departments, of these (null for all), in which somebody is employed in the month, by name. */
export async function listMonthDepartments(
  db: Db,
  { first, last }: { first: string; last: string },
  departmentIds: readonly number[] | null,
): Promise<MonthDepartmentRow[]> {
  const { rows } = await sql<MonthDepartmentRow>`
    select departments.id, name, name_en as "nameEn", count(distinct employee_id)::int as people
    from departments join employments on department_id = departments.id and during && daterange(${first}, ${last}, '[]')
    where ${departmentIds as number[] | null}::int[] is null or departments.id = any(${departmentIds as number[] | null}::int[])
    group by departments.id order by name collate "ko-x-icu"
  `.execute(db)
  return rows
}
