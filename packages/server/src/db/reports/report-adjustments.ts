import type { FactCause, Figure } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { nameOfActor } from '../requests/user-names.ts'
import { peopleOf, type ReportPerson, type ReportScope } from './report-scope.ts'

type Figures = Partial<Record<Figure, number | null>>

/** What a month takes over of a closed day: both values, and why. */
export interface ReportAdjustment extends ReportPerson {
  id: number
  date: string
  before: Figures | null
  after: Figures | null
  causes: FactCause[]
  reason: string
  decidedBy: string
}

/** Those that the month of the scope takes over, of people who work there in it; each once. */
const takenOver = (scope: ReportScope) => sql`
  select distinct on (adjustments.id) adjustments.*, number, name, department, department_en
  from (${peopleOf(scope)}) as people join adjustments using (employee_id)
  where status = 'accepted' and into_month between ${scope.from}::date and ${scope.to}::date
  order by adjustments.id, department
`

export async function countReportAdjustments(db: Db, scope: ReportScope): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (${takenOver(scope)}) as taken
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
    from (${takenOver(scope)}) as taken where id > ${after} order by id limit ${limit}
  `.execute(db)
  return rows
}
