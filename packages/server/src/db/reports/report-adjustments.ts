import type { FactCause } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { nameOfActor } from '../requests/user-names.ts'
import { departmentsOf, type ReportPerson, type ReportScope } from './report-scope.ts'
import { type Adjusted, takenOver } from './taken-over.ts'

/** What a month takes over of a closed day: both values, and why. */
export interface ReportAdjustment extends ReportPerson, Adjusted {
  id: number
  causes: FactCause[]
  reason: string
  decidedBy: string
}

/** Those that the month of the scope takes over, of departments that are reached and asked for. */
const within = (scope: ReportScope) => sql`
  select taken.*, number, employees.name, departments.name as department, departments.name_en as department_en
  from (${takenOver(scope)}) as taken
  join employees on employees.id = taken.employee_id
  join departments on departments.id = taken.department_id
  where (${scope.employeeId}::int is null or taken.employee_id = ${scope.employeeId})
    and ${isIn(scope.reached, scope)} and ${isIn(scope.asked, scope)}
`

const isIn = (departments: ReportScope['reached'], { from, to }: ReportScope) => sql`
  taken.department_id in (
    select department_id from ${departmentsOf(departments)} as within where dates && daterange(${from}, ${to}, '[]')
  )
`

export async function countReportAdjustments(db: Db, scope: ReportScope): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (${within(scope)}) as taken
  `.execute(db)
  return rows[0]!.count
}

/** In the order in which they became known. */
export async function listReportAdjustments(
  db: Db,
  scope: ReportScope,
  after: number,
  limit: number,
): Promise<ReportAdjustment[]> {
  const { rows } = await sql<ReportAdjustment>`
    select id, employee_id as "employeeId", number, name, department, department_en as "departmentEn",
      work_date as date, before, after, causes, reason, ${nameOfActor(sql`decided_by`)} as "decidedBy"
    from (${within(scope)}) as taken where id > ${after} order by id limit ${limit}
  `.execute(db)
  return rows
}
