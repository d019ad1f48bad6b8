import type { DepartmentDates } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { namePattern } from './name-pattern.ts'

const epoch = sql`date '1970-01-01'`

export interface PersonRow {
  id: number
  number: string
  name: string
  departmentId: number | null
  departmentName: string | null
  departmentNameEn: string | null
  site: string | null
  siteEn: string | null
  zone: string | null
}

/** Where people work on a date. */
const columns = sql`
  employees.id, employees.number, employees.name, departments.id as "departmentId", departments.name as "departmentName",
  departments.name_en as "departmentNameEn", sites.name as site, sites.name_en as "siteEn", sites.zone
`
const workplaces = (date: string) => sql`
  left join employments on employments.employee_id = employees.id and during @> ${date}::date
  left join departments on departments.id = department_id
  left join sites on sites.id = site_id
`

/**
 * People whose name or number holds the text and who work in these departments on the date (null for
 * everybody): first those whose name begins with it, then by number. Of a name its initial consonants do.
 */
export async function listPeople(
  db: Db,
  search: string,
  date: string,
  departmentIds: readonly number[] | null,
  limit: number,
): Promise<PersonRow[]> {
  const number = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  const name = namePattern(search)
  const { rows } = await sql<PersonRow>`
    select ${columns} from employees ${workplaces(date)}
    where (employees.number ilike ${number} or employees.name ~* ${name})
      and (${departmentIds as number[] | null}::int[] is null or department_id = any(${departmentIds as number[] | null}::int[]))
    order by employees.name ~* ${`^${name}`} desc, employees.number limit ${limit}
  `.execute(db)
  return rows
}

export async function findPerson(db: Db, id: number, date: string): Promise<PersonRow | undefined> {
  const { rows } =
    await sql<PersonRow>`select ${columns} from employees ${workplaces(date)} where employees.id = ${id}`.execute(
      db,
    )
  return rows[0]
}

/** The id of the person who has this number, if any. */
export async function findEmployeeId(db: Db, number: string): Promise<number | undefined> {
  const row = await db.selectFrom('employees').select('id').where('number', '=', number).executeTakeFirst()
  return row?.id
}

/** A person's record of some dates, both included. */
export interface EmployeeDates {
  employeeId: number
  from: string
  to: string
}

/** Of how many of these records the person worked in one of these departments on any of the dates of both. */
export async function countInDepartments(
  db: Db,
  records: readonly EmployeeDates[],
  departments: readonly DepartmentDates[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count
    from unnest(
      ${records.map(({ employeeId }) => employeeId)}::int[],
      ${records.map(({ from }) => from)}::date[],
      ${records.map(({ to }) => to)}::date[]
    ) as record (employee_id, from_date, to_date)
    where exists (
      select from employments
      join unnest(
        ${departments.map(({ departmentId }) => departmentId)}::int[],
        ${departments.map(({ from }) => from)}::int[],
        ${departments.map(({ to }) => to)}::int[]
      ) as reached (department_id, from_day, to_day) using (department_id)
      where employments.employee_id = record.employee_id
        and during && (daterange(from_date, to_date, '[]') * daterange(${epoch} + from_day, ${epoch} + to_day, '[]'))
    )
  `.execute(db)
  return rows[0]!.count
}

/** A department and the dates on which somebody worked there, both included; days since 1970-01-01. */
export interface DepartmentOfDay extends DepartmentDates {
  date: string
}

/** In which departments the people of these days worked in the month of each, and when in it. */
export async function listDepartmentsOfDays(
  db: Db,
  days: readonly (readonly [employeeId: number, date: string])[],
): Promise<DepartmentOfDay[]> {
  const { rows } = await sql<DepartmentOfDay>`
    select distinct date, department_id as "departmentId",
      lower(during * month) - ${epoch} as from, upper(during * month) - 1 - ${epoch} as to
    from unnest(${days.map(([employeeId]) => employeeId)}::int[], ${days.map(([, date]) => date)}::date[])
      as day (employee_id, date)
    cross join lateral daterange(date_trunc('month', date)::date, (date_trunc('month', date) + interval '1 month')::date) as month
    join employments on employments.employee_id = day.employee_id and during && month
  `.execute(db)
  return rows
}
