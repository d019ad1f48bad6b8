import type { AttendanceCount } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'

const epoch = sql`date '1970-01-01'`

export interface JudgedPerson {
  employeeId: number
  /** Days on which something that is judged begins, ascending; the last is the first not counted. */
  edges: readonly number[]
}

/**
 * How many dates were to be worked and were missed, from one edge to the next, as far as they are settled; on
 * dates of unpaid leave the contract rested. One query, however many people there are.
 */
export async function loadAttendance(
  db: Db,
  people: readonly JudgedPerson[],
): Promise<Map<number, AttendanceCount[]>> {
  const { rows } = await sql<AttendanceCount & { employeeId: number }>`
    with judged as materialized (
      select "employeeId" as employee_id, edges, ${epoch} + edges[1] as first, ${epoch} + edges[cardinality(edges)] as last
      from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as person ("employeeId" int, edges int[])
    ),
    rested as materialized (
      select employee_id, work_date from requests
      join request_kinds on request_kinds.id = kind_id
      join request_parts on request_id = requests.id
      where employee_id in (select employee_id from judged) and status = 'approved' and code = 'unpaid'
        and minutes > 0
      group by 1, 2 having sum(minutes) >= max(of_minutes)
    ),
    days as (
      select employee_id, work_date - ${epoch} as day, edges,
        planned_minutes > 0 as contracted, rested.work_date is not null as excluded,
        findings @> '{ABSENT}' and not excused @> '{absent}' as absent
      from judged
      join work_logs using (employee_id)
      left join rested using (employee_id, work_date)
      where work_date >= first and work_date < last and settled
      union all
      select employee_id, work_date - ${epoch}, edges, contracted, rested, absent
      from judged join attendance_days using (employee_id) where work_date >= first and work_date < last
    )
    select employee_id as "employeeId", min(day) as "from", max(day) as "to",
      (count(*) filter (where contracted))::int as contracted,
      (count(*) filter (where contracted and absent and not excluded))::int as absent,
      (count(*) filter (where contracted and excluded))::int as excluded
    from days group by employee_id, width_bucket(day, edges) order by employee_id, min(day)
  `.execute(db)
  const counts = Map.groupBy(rows, ({ employeeId }) => employeeId)
  return new Map([...counts].map(([id, found]) => [id, found.map(({ employeeId: _, ...count }) => count)]))
}
