import { sql } from 'kysely'
import type { Db } from '../../kit/connect.ts'
import { factsOfPerson, type StoredPerson } from './person-facts.ts'

/** Everybody, by id, page by page. */
export async function listPeopleAfter(db: Db, after: number, limit: number): Promise<StoredPerson[]> {
  const { rows } = await sql<StoredPerson>`
    select person.id, person.number, ${factsOfPerson} as facts from employees as person
    where person.id > ${after} order by person.id limit ${limit}
  `.execute(db)
  return rows
}
