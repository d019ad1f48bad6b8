import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import type { PlanJson } from '../kit/schema.ts'
import { assertTransaction } from '../kit/transaction.ts'

/** Seven plans from Monday, null for a day off, from `validFrom` on. */
export interface ScheduleRow {
  name: string
  weeks: readonly { validFrom: string; week: readonly (PlanJson | null)[] }[]
}

/** The days of weeks: each that is worked is a shift, found by the schedule and what is worked. */
const weekDays = (json: string) => sql`
  select schedule.name, week."validFrom" as valid_from, day, plan, md5(schedule.name || plan::text) as import_key,
    coalesce(jsonb_array_length(plan -> 'segments'), 0) > 0 as works
  from jsonb_to_recordset(${json}::jsonb) as schedule (name text, weeks jsonb)
  cross join lateral jsonb_to_recordset(weeks) as week ("validFrom" date, week jsonb)
  cross join lateral jsonb_array_elements(week.week) with ordinality as each (plan, day)
`

/**
 * Adds weekly schedules as patterns, cycles of seven from a Monday on, with the shifts of their days; a week
 * that differs is replaced.
 */
export async function upsertWeeklySchedules(tx: Db, schedules: readonly ScheduleRow[]): Promise<void> {
  assertTransaction(tx)
  const json = JSON.stringify(schedules)
  await sql`
    insert into shifts (name, import_key)
    select distinct name, import_key from (${weekDays(json)}) as week_day where works order by 1, 2
    on conflict (import_key) do nothing
  `.execute(tx)
  await sql`
    insert into shift_versions (shift_id, valid_from, plan)
    select distinct id, date '0001-01-01', plan
    from (${weekDays(json)}) as week_day join shifts using (import_key) where works
    on conflict do nothing
  `.execute(tx)
  await sql`
    insert into patterns (name) select name from jsonb_to_recordset(${json}::jsonb) as schedule (name text) on conflict do nothing
  `.execute(tx)
  await sql`
    insert into pattern_versions (pattern_id, valid_from, anchor, cycle)
    select patterns.id, valid_from, date '2024-01-01', jsonb_agg(
      case when works then jsonb_build_object('shiftId', shifts.id)
        when plan ->> 'dayType' = 'weeklyHoliday' then '{"off": "weeklyHoliday"}' else '{"off": "offday"}' end
      order by day
    )
    from (${weekDays(json)}) as week_day join patterns using (name) left join shifts using (import_key)
    group by patterns.id, valid_from
    on conflict (pattern_id, valid_from) do update set cycle = excluded.cycle, anchor = excluded.anchor
    where (pattern_versions.cycle, pattern_versions.anchor) is distinct from (excluded.cycle, excluded.anchor)
  `.execute(tx)
}

export interface ScheduledRow {
  number: string
  schedules: readonly { from: string; until: string | null; schedule: string }[]
}

const wantedAssignments = (json: string) => sql`
  select employees.id as employee_id, daterange(assignment."from", assignment.until) as during, patterns.id as pattern_id
  from jsonb_to_recordset(${json}::jsonb) as person (number text, schedules jsonb)
  join employees using (number)
  cross join lateral jsonb_to_recordset(person.schedules) as assignment ("from" date, until date, schedule text)
  join patterns on patterns.name = assignment.schedule
`

/** The schedules assigned to these people themselves become exactly what is given. */
export async function replaceOwnAssignments(tx: Db, people: readonly ScheduledRow[]): Promise<void> {
  assertTransaction(tx)
  const json = JSON.stringify(people)
  await sql`
    delete from plan_assignments as held
    where scope = 'employee'
      and scope_id in (select id from employees where number in (select number from jsonb_to_recordset(${json}::jsonb) as person (number text)))
      and not exists (
        select from (${wantedAssignments(json)}) as wanted
        where (employee_id, wanted.during, wanted.pattern_id, 0) = (scope_id, held.during, held.pattern_id, days_ahead)
      )
  `.execute(tx)
  await sql`
    insert into plan_assignments (scope, scope_id, during, pattern_id)
    select 'employee', employee_id, during, pattern_id from (${wantedAssignments(json)}) as wanted
    where not exists (
      select from plan_assignments as held
      where held.scope = 'employee' and held.scope_id = wanted.employee_id and held.during = wanted.during
    )
    order by employee_id, during
  `.execute(tx)
}
