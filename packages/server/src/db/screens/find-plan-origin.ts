import type { DayType, HolidayOrigin } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'

/** Where the plan of a date comes from, as people call it. */
export interface ShownOrigin {
  shift: { code: string; name: string } | null
  pattern: { name: string; crew: string | null } | null
  /** She chose the start of it. */
  chosenStart: boolean
  holiday: { names: string[]; kind: DayType; origin: HolidayOrigin } | null
  /** Something else than the pattern says, and who said so last; null where nobody did. */
  moved: { by: string | null; at: string | null } | null
}

/** Null where nothing is planned, or nobody knows from what. */
export async function findPlanOrigin(db: Db, employeeId: number, date: string): Promise<ShownOrigin | null> {
  const { rows } = await sql<ShownOrigin>`
    select
      case when shifts.id is not null then jsonb_build_object('code', shifts.code, 'name', shifts.name) end as shift,
      case when patterns.id is not null then jsonb_build_object('name', patterns.name, 'crew', (
        select crew ->> 'name' from pattern_versions cross join jsonb_array_elements(crews) as crew
        where pattern_versions.pattern_id = patterns.id and valid_from <= ${date}
          and crew -> 'offset' = origin #> '{pattern,offset}'
        order by valid_from desc limit 1
      )) end as pattern,
      not overridden and coalesce(origin -> 'pattern' ? 'start', false) as "chosenStart",
      nullif(origin -> 'holiday', 'null') as holiday,
      case when overridden then (
        select jsonb_build_object('by', max(by), 'at', max(at)) from (
          select coalesce("user".name, actor) as by, at
          from plan_changes join plan_acts on id = act_id left join auth."user" on 'person:' || "user".email = actor
          where employee_id = ${employeeId} and work_date = ${date} order by act_id desc limit 1
        ) as act
      ) end as moved
    from work_plans
    cross join lateral (select jsonb_typeof(origin -> 'override') = 'object' as overridden) as said
    left join shifts on shifts.id = case when overridden then (origin #>> '{override,shiftId}')::int
      when plan -> 'segments' <> '[]' then (origin #>> '{pattern,shiftId}')::int end
    left join patterns on patterns.id = (origin #>> '{pattern,patternId}')::int
    where employee_id = ${employeeId} and work_date = ${date} and origin is not null
  `.execute(db)
  return rows[0] ?? null
}
