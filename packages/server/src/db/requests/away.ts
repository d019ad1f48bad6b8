import type { AskedPart } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'

const epoch = sql`date '1970-01-01'`

export interface AwayRow {
  employeeId: number
  day: number
  /** How many work together with the person on the date. */
  team: number
  people: { employee: { id: number; number: string; name: string }; part: AskedPart; isPending: boolean }[]
}

/**
 * For each person and date who else of the team is on leave or on a trip, approved or asked for: those of her
 * teams, or, of who is in none, of her department (ADR 18).
 */
export async function listAway(
  db: Db,
  days: readonly { employeeId: number; day: number }[],
): Promise<AwayRow[]> {
  const { rows } = await sql<AwayRow>`
    with asked as (
      select distinct employee_id, ${epoch} + day as date from unnest(
        ${days.map(({ employeeId }) => employeeId)}::int[], ${days.map(({ day }) => day)}::int[]
      ) as asked (employee_id, day)
    ), mates as (
      select asked.employee_id, date, other.employee_id as mate_id
      from asked join team_members as hers on hers.employee_id = asked.employee_id and hers.during @> date
      join team_members as other on other.team_id = hers.team_id and other.during @> date
      union
      select asked.employee_id, date, other.employee_id
      from asked join employments as hers on hers.employee_id = asked.employee_id and hers.during @> date
      join employments as other on other.department_id = hers.department_id and other.during @> date
      where not exists (
        select from team_members where team_members.employee_id = asked.employee_id and during @> date
      )
    )
    select mates.employee_id as "employeeId", date - ${epoch} as day, count(distinct mate_id)::int as team,
      coalesce(jsonb_agg(jsonb_build_object(
        'employee', jsonb_build_object('id', employees.id, 'number', number, 'name', employees.name),
        'part', part, 'isPending', status = 'pending'
      ) order by employees.name, requests.id) filter (where requests.id is not null), '[]') as people
    from mates join employees on employees.id = mate_id
    left join lateral (
      select requests.id, status, asked -> 'part' as part
      from requests join request_kinds on request_kinds.id = kind_id join request_parts on request_id = requests.id
      where requests.employee_id = mate_id and work_date = date and status in ('pending', 'approved')
        and effect in ('leave', 'trip')
    ) as requests on true
    where mate_id <> mates.employee_id
    group by 1, 2 order by 1, 2
  `.execute(db)
  return rows
}
