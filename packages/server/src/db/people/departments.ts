import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'

export interface DepartmentRow {
  id: number
  name: string
  nameEn: string
}

/** All departments, by name. */
export async function listDepartments(db: Db): Promise<DepartmentRow[]> {
  const { rows } = await sql<DepartmentRow>`
    select id, name, name_en as "nameEn" from departments order by name collate "ko-x-icu"
  `.execute(db)
  return rows
}

/** The names of these departments, by id; of those that exist. */
export async function listDepartmentNames(db: Db, ids: readonly number[]): Promise<Map<number, string>> {
  const { rows } = await sql<{ id: number; name: string }>`
    select id, name from departments where id = any(${ids as number[]}::int[])
  `.execute(db)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
