import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'

/** Whose or what a pattern is assigned to, as people call it. */
const scopeName = sql`
  case assignment.scope
    when 'site' then (select name from sites where id = scope_id)
    when 'department' then (select name from departments where id = scope_id)
    when 'team' then (select name from teams where id = scope_id)
    when 'employee' then (select number from employees as whose where whose.id = scope_id)
  end
`

/**
 * The plans of people by employee number and date, each with its origin. Patterns, shifts and to whom they
 * are assigned go by name and no surrogate id is in them, so two installations can compare.
 */
export async function loadPlanDigests(db: Db, after: string, limit: number) {
  const { rows } = await sql<{ number: string; lines: string }>`
    select number, coalesce((
      select string_agg(work_date || ' ' || md5(jsonb_build_array(
        plan, patterns.name, assignment.scope, ${scopeName}, origin #> '{pattern,offset}', origin #> '{pattern,cycleDay}', origin #> '{pattern,start}',
        shifts.name, origin -> 'holiday', origin ->> 'override' is not null, instead.name
      )::text), ',' order by work_date)
      from work_plans
      left join plan_assignments as assignment on assignment.id = (origin #>> '{pattern,assignmentId}')::int
      left join patterns on patterns.id = (origin #>> '{pattern,patternId}')::int
      left join shifts on shifts.id = (origin #>> '{pattern,shiftId}')::int
      left join shifts as instead on instead.id = (origin #>> '{override,shiftId}')::int
      where work_plans.employee_id = person.id
    ), '') as lines
    from employees as person where number collate "C" > ${after} order by number collate "C" limit ${limit}
  `.execute(db)
  return rows
}
