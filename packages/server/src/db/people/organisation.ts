import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

/*
 * Sets of named things: a row is found by its name, added if new, rewritten if it differs. Each travels as
 * one JSON text, so that a set of any size is one statement. Each function returns how many rows it wrote.
 */

/**
 * Adds sites in their order, with the holidays of their region. The zone and region of one never change:
 * people move to another site instead, on a date. An English name is replaced by another, not by none.
 */
export async function upsertSites(
  tx: Db,
  sites: readonly { name: string; nameEn: string; zone: string; region: string }[],
): Promise<number> {
  assertTransaction(tx)
  const { numAffectedRows } = await sql`
    insert into sites (name, name_en, zone, region, calendar_id)
    select name, "nameEn", zone, region, holiday_calendars.id
    from rows from (jsonb_to_recordset(${JSON.stringify(sites)}::jsonb) as (name text, "nameEn" text, zone text, region text))
      with ordinality as site (name, "nameEn", zone, region, place)
    left join holiday_calendars on code = region
    order by place
    on conflict (name) do update set name_en = excluded.name_en
      where excluded.name_en <> '' and sites.name_en <> excluded.name_en
  `.execute(tx)
  return Number(numAffectedRows)
}

/** Every site with its zone and the region whose law holds. */
export async function listSites(db: Db): Promise<{ name: string; zone: string; region: string }[]> {
  return await db.selectFrom('sites').select(['name', 'zone', 'region']).orderBy('id').execute()
}

export async function upsertDepartments(
  tx: Db,
  departments: readonly { name: string; nameEn: string }[],
): Promise<number> {
  assertTransaction(tx)
  const { numAffectedRows } = await sql`
    insert into departments (name, name_en)
    select name, "nameEn" from jsonb_to_recordset(${JSON.stringify(departments)}::jsonb) as department (name text, "nameEn" text)
    on conflict (name) do update set name_en = excluded.name_en where departments.name_en <> excluded.name_en
  `.execute(tx)
  return Number(numAffectedRows)
}

export interface EmployeeRow {
  number: string
  name: string
  employments: readonly {
    from: string
    until?: string | null | undefined
    department: string
    site: string
  }[]
}

/** People by number; a name that differs is replaced. */
export async function upsertEmployees(tx: Db, people: readonly EmployeeRow[]): Promise<number> {
  assertTransaction(tx)
  const { numAffectedRows } = await sql`
    insert into employees (number, name)
    select number, name from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as person (number text, name text)
    order by number
    on conflict (number) do update set name = excluded.name where employees.name <> excluded.name
  `.execute(tx)
  return Number(numAffectedRows)
}

/** The ids of people, by number. */
export async function loadEmployeeIds(db: Db, numbers: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: number; number: string }>`
    select id, number from employees where number = any(${numbers as string[]}::text[]) order by id
  `.execute(db)
  return new Map(rows.map(({ id, number }) => [number, id]))
}

const wantedEmployments = (json: string) => sql`
  select employees.id as employee_id, daterange(employment."from", employment.until) as during, departments.id as department_id, sites.id as site_id
  from jsonb_to_recordset(${json}::jsonb) as person (number text, employments jsonb)
  join employees using (number)
  cross join lateral jsonb_to_recordset(employments) as employment ("from" date, until date, department text, site text)
  join departments on departments.name = employment.department join sites on sites.name = employment.site
`

/** The employments of these people become exactly what is given. */
export async function replaceEmployments(tx: Db, people: readonly EmployeeRow[]): Promise<number> {
  assertTransaction(tx)
  const json = JSON.stringify(people)
  const removed = await sql`
    delete from employments
    where employee_id in (select id from employees where number in (select number from jsonb_to_recordset(${json}::jsonb) as person (number text)))
      and (employee_id, during, department_id, site_id) not in (
        select employee_id, during, department_id, site_id from (${wantedEmployments(json)}) as wanted
      )
  `.execute(tx)
  const added = await sql`
    insert into employments
    select * from (${wantedEmployments(json)}) as wanted
    where not exists (select from employments as held where held.employee_id = wanted.employee_id and held.during = wanted.during)
    order by employee_id, during
  `.execute(tx)
  return Number(removed.numAffectedRows) + Number(added.numAffectedRows)
}
