import type { DayNumber } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

const epoch = sql`date '1970-01-01'`

/** Where a person works as what; days since 1970-01-01, null for no bound. */
export interface EmploymentFact {
  fromDay: DayNumber | null
  untilDay: DayNumber | null
  departmentId: number
  siteId: number
  /** Empty where nobody said it. */
  title: string
}

/** The employments of a person, in order of time. */
export async function listEmploymentFacts(db: Db, employeeId: number): Promise<EmploymentFact[]> {
  const { rows } = await sql<EmploymentFact>`
    select lower(during) - ${epoch} as "fromDay", upper(during) - ${epoch} as "untilDay",
      department_id as "departmentId", site_id as "siteId", title
    from employments where employee_id = ${employeeId} order by during
  `.execute(db)
  return rows
}

/** The employments of a person become exactly these. */
export async function replaceEmploymentFacts(
  tx: Db,
  employeeId: number,
  rows: readonly EmploymentFact[],
): Promise<void> {
  assertTransaction(tx)
  await sql`delete from employments where employee_id = ${employeeId}`.execute(tx)
  await sql`
    insert into employments (employee_id, during, department_id, site_id, title)
    select ${employeeId}, daterange(${epoch} + "fromDay", ${epoch} + "untilDay"), "departmentId", "siteId", title
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row ("fromDay" int, "untilDay" int, "departmentId" int, "siteId" int, title text)
    order by "fromDay" nulls first
  `.execute(tx)
}

/** The names of departments and sites, by id, and since when a department is none any more. */
export async function loadPlaceNames(db: Db): Promise<PlaceNames> {
  const departments = await db.selectFrom('departments').select(['id', 'name', 'ended_on']).execute()
  const sites = await db.selectFrom('sites').select(['id', 'name']).execute()
  return {
    departments: new Map(departments.map(({ id, name, ended_on }) => [id, { name, endedOn: ended_on }])),
    sites: new Map(sites.map(({ id, name }) => [id, name])),
  }
}

export interface PlaceNames {
  departments: ReadonlyMap<number, { name: string; endedOn: string | null }>
  sites: ReadonlyMap<number, string>
}
