import type { DepartmentDates } from '@rollcall/core'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { takenOver } from './taken-over.ts'

/** Whose days of which dates a report holds. */
export interface ReportScope {
  from: string
  to: string
  /** Departments and the dates on which they are within reach; null for the company. */
  reached: readonly DepartmentDates[] | null
  /** Those that are asked for, as `reached`. */
  asked: readonly DepartmentDates[] | null
  employeeId: number | null
  /** Somebody who moved has one row, in the last of her departments. */
  onePerPerson?: true
  /** Who left before, and of whom the month takes something over, has a row too. */
  withLeft?: true
}

/** Where a person's row stands: department, name, number. */
export type PersonKey = readonly [department: string, name: string, number: string]

/** Who a row is about. */
export interface ReportPerson {
  employeeId: number
  number: string
  name: string
  department: string
  departmentEn: string
}

const epoch = sql`date '1970-01-01'`
const korean = sql`collate "ko-x-icu"`

export const departmentsOf = (departments: readonly DepartmentDates[] | null): RawBuilder<unknown> =>
  departments === null
    ? sql`(select id as department_id, daterange(null, null) as dates from departments)`
    : sql`(
        select department_id, daterange(${epoch} + from_day, ${epoch} + to_day, '[]') as dates
        from unnest(
          ${departments.map(({ departmentId }) => departmentId)}::int[],
          ${departments.map(({ from }) => from)}::int[],
          ${departments.map(({ to }) => to)}::int[]
        ) as given (department_id, from_day, to_day)
      )`

/**
 * Who works in which department on which of the dates (`days`): somebody who moved has a row for each, with
 * her days there.
 */
export const peopleOf = ({
  from,
  to,
  reached,
  asked,
  employeeId,
  onePerPerson,
  withLeft,
}: ReportScope): RawBuilder<unknown> => sql`
  select employees.id as employee_id, number, employees.name,
    (array_agg(departments.name order by held.days desc))[1] as department,
    (array_agg(departments.name_en order by held.days desc))[1] as department_en, range_agg(held.days) as days,
    array_agg(departments.id) as department_ids
  from (
    select employee_id, department_id, during from employments
    ${withLeft ? left({ from, to }) : sql``}
  ) as employed
  join ${departmentsOf(reached)} as reached using (department_id)
  join ${departmentsOf(asked)} as asked using (department_id)
  join employees on employees.id = employee_id
  join departments on departments.id = department_id
  cross join lateral (select during * reached.dates * asked.dates * daterange(${from}, ${to}, '[]') as days) as held
  where not isempty(held.days) and (${employeeId}::int is null or employee_id = ${employeeId})
  group by employees.id${onePerPerson ? sql`` : sql`, departments.id`}
`

const left = (dates: Pick<ReportScope, 'from' | 'to'>) => sql`
  union all select distinct employee_id, department_id, daterange(null, null) from (${takenOver(dates)}) as taken where gone
`

/** How many of them there are: people, each once for every department that she worked in. */
export async function countPeople(db: Db, scope: ReportScope): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (${peopleOf(scope)}) as people
  `.execute(db)
  return rows[0]!.count
}

/** Who works somewhere on one of the dates, by department and name. */
export async function listPeople(
  db: Db,
  scope: ReportScope,
  after: PersonKey | null,
  limit: number,
): Promise<ReportPerson[]> {
  const { rows } = await sql<ReportPerson>`
    select ${personColumns} from (${peopleOf(scope)}) as people
    where ${isAfter(after)} order by ${personOrder} limit ${limit}
  `.execute(db)
  return rows
}

/** The columns that every row about a person begins with, under the names of `ReportPerson`. */
export const personColumns = sql`employee_id as "employeeId", number, name, department, department_en as "departmentEn"`

/** By department, name and number, as Korean is sorted. */
export const personOrder = sql`department ${korean}, name ${korean}, number`

/** Rows that stand behind one; null for all. */
export const isAfter = (key: PersonKey | null): RawBuilder<unknown> =>
  key === null
    ? sql`true`
    : sql`(department ${korean}, name ${korean}, number) > (${key[0]} ${korean}, ${key[1]} ${korean}, ${key[2]})`
