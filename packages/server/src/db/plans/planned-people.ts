import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'

export interface PlannedBy {
  assignmentId: number
  people: number
  /** The first of them by number. */
  names: string[]
}

/** How many people are planned by each of these assignments on a date, and who the first three are. */
export async function listPlannedBy(
  db: Db,
  assignments: readonly { id: number; date: string }[],
): Promise<PlannedBy[]> {
  if (assignments.length === 0) return []
  const { rows } = await sql<PlannedBy>`
    with asked as (
      select * from unnest(
        ${assignments.map(({ id }) => id)}::int[], ${assignments.map(({ date }) => date)}::date[]
      ) as asked (id, date)
    )
    select asked.id as "assignmentId", count(*)::int as people,
      (array_agg(employees.name order by number))[1:3] as names
    from (select distinct date from asked) as dates
    cross join employees
    join work_plans on employee_id = employees.id and work_date = dates.date
    join asked on asked.date = dates.date and asked.id = (origin -> 'pattern' ->> 'assignmentId')::int
    group by asked.id
  `.execute(db)
  return rows
}
