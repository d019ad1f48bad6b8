import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import type { PlanRange } from './work-plans.ts'

const employedIn = (range: PlanRange) => sql`(
  exists (select from employments where employee_id = id and during && daterange(${range.from}, ${range.to}, '[]'))
  or exists (select from work_plans where employee_id = id and work_date between ${range.from} and ${range.to})
)`

/** How many people are employed, or planned, at any time in the range. */
export async function countEmployed(db: Db, range: PlanRange): Promise<number> {
  const { rows } = await sql<{ people: number }>`
    select count(*)::int as people from employees where ${employedIn(range)}
  `.execute(db)
  return rows[0]!.people
}

/** People employed, or planned, at any time in the range (both ends included), ascending after `after`. */
export async function listEmployed(
  db: Db,
  range: PlanRange,
  after: number,
  limit: number,
  among: readonly number[] | null,
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from employees
    where id > ${after} and (${among as number[] | null}::int[] is null or id = any(${among as number[] | null}::int[]))
      and ${employedIn(range)}
    order by id limit ${limit}
  `.execute(db)
  return rows.map((row) => row.id)
}
