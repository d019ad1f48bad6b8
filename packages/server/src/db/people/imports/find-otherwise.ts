import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../kit/connect.ts'
import { columnOf, type Side } from './become.ts'
import { joinedFacts } from './person-facts.ts'

/**
 * Who is stored otherwise than an import says, as far as it changes her; the first of them, and how many.
 * Whoever was nobody must be nobody.
 */
export async function findOtherwise(
  db: Db,
  importId: number,
  side: Side,
): Promise<{ count: number; first: string[] }> {
  const differs = (key: string, stored: RawBuilder<unknown>) =>
    sql`(after ? ${sql.lit(key)} and ${columnOf(side)} -> ${sql.lit(key)} is distinct from ${stored})`
  const listed = (key: string) => differs(key, sql`coalesce(${sql.ref(key)}::jsonb, '[]')`)
  // As an array, PostgreSQL knows how many they are, and reads what is stored of them in one go.
  const numbers = await listNumbers(db, importId)
  const { rows } = await sql<{ count: number; first: string[] | null }>`
    with asked as materialized (
      select id, number, name, email from employees where number = any(${numbers}::text[])
    ),
    stored as materialized (select * from asked ${joinedFacts}),
    otherwise as (
      select number from stored join people_import_people using (number)
      where import_id = ${importId} and ${columnOf(side)} is not null and (
        ${differs('name', sql`to_jsonb(name)`)} or ${differs('email', sql`coalesce(to_jsonb(email), 'null')`)}
        or ${listed('employments')} or ${listed('schedules')} or ${listed('badges')}
      )
      union
      select number from people_import_people left join employees using (number)
      where import_id = ${importId} and (${columnOf(side)} is null) <> (employees.id is null)
    )
    select count(*)::int as count, (array_agg(number order by number))[1:5] as first from otherwise
  `.execute(db)
  return { count: rows[0]!.count, first: rows[0]!.first ?? [] }
}

async function listNumbers(db: Db, importId: number): Promise<string[]> {
  const rows = await db
    .selectFrom('people_import_people')
    .select('number')
    .where('import_id', '=', importId)
    .execute()
  return rows.map(({ number }) => number)
}
