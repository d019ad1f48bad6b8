import { sql } from 'kysely'
import type { Db } from '../../kit/connect.ts'

export interface DepartmentReference {
  id: number
  name: string
  nameEn: string
  endedOn: string | null
  /** Below which it lies on the date. */
  parentId: number | null
}

/** Everything that a list of people can name, as it stands on a date. */
export async function loadReferences(db: Db, date: string) {
  const { rows: departments } = await sql<DepartmentReference>`
    select id, name, name_en as "nameEn", ended_on as "endedOn", parent_id as "parentId"
    from departments left join department_places on department_id = id and during @> ${date}::date
    order by id
  `.execute(db)
  const sites = await db
    .selectFrom('sites')
    .select(['id', 'name', 'name_en as nameEn'])
    .orderBy('id')
    .execute()
  const patterns = await db.selectFrom('patterns').select(['id', 'name']).orderBy('id').execute()
  const sources = await db
    .selectFrom('sources')
    .where('origin', '=', 'device')
    .select(['id', 'name', 'name_en as nameEn'])
    .orderBy('id')
    .execute()
  return { departments, sites, patterns, sources }
}
