import type { AskedPart, DayType, HolidayOrigin, PlanScope, WorkPlan } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'

/** Dates of people that are planned alike, for the same reason; `days` count from the first date. */
export interface PlanGroup {
  plan: WorkPlan | null
  pattern: { patternId: number; name: string; scope: PlanScope; crew: string | null } | null
  holiday: { names: string[]; kind: DayType; origin: HolidayOrigin } | null
  overridden: boolean
  /** The person chose the start that the pattern offers. */
  chosenStart: boolean
  shiftId: number | null
  /** The last act that changed the date, if any did. */
  act: {
    id: number
    kind: 'override' | 'swap' | 'copy' | 'undo'
    at: string
    by: string
    reason: string | null
    before: { shiftId: number } | { plan: WorkPlan | null } | null
  } | null
  people: number[]
  days: number[]
}

export interface ShownShift {
  id: number
  code: string
  name: string
  colour: string
  /** As it is on the last of the dates; null if it is not there yet. */
  plan: WorkPlan | null
  /** Of one that is there no more, which some of the dates still show. */
  retired: boolean
}

/** Somebody who is away on a date, or asks to be. */
export interface Absence {
  employeeId: number
  date: string
  status: 'pending' | 'approved'
  effect: 'leave' | 'trip' | 'remote'
  part: AskedPart
  /** When, as it is told to the day; null for the whole of it. */
  times: [string, string] | null
  /** As what; null for who sees only that somebody is away. */
  kind: { code: string; name: string; nameEn: string } | null
}

export interface TeamPlans {
  groups: PlanGroup[]
  shifts: ShownShift[]
  absences: Absence[]
}

/**
 * The plans of these people on the dates, those alike together, with what they come from, and who is away; of
 * those of `reachedIds` also what was changed, by whom and why, as what somebody is away, and who asks to be.
 */
export async function loadTeamPlans(
  db: Db,
  { from, to }: { from: string; to: string },
  employeeIds: readonly number[],
  reachedIds: readonly number[],
): Promise<TeamPlans> {
  const [ids, reached] = [employeeIds as number[], reachedIds as number[]]
  const { rows } = await sql<TeamPlans>`
    with acts as materialized (
      select distinct on (employee_id, work_date) employee_id, work_date, act_id, before
      from plan_changes where employee_id = any(${reached}::int[]) and work_date between ${from} and ${to}
      order by employee_id, work_date, act_id desc
    ),
    stored as (
      select employee_id, work_date, plan, origin -> 'pattern' as pattern, origin ->> 'holiday' as holiday,
        nullif(origin -> 'override', 'null') as override
      from work_plans where employee_id = any(${ids}::int[]) and work_date between ${from} and ${to}
      -- So that each is taken out of its row once.
      offset 0
    ),
    -- As text: PostgreSQL compares three texts in the time of one JSON.
    cells as (
      select employee_id, work_date - ${from}::date as day, plan::text as plan, holiday,
        override is not null and employee_id = any(${reached}::int[]) as overridden,
        case when override is not null then override ->> 'shiftId'
          when plan -> 'segments' <> '[]' then pattern ->> 'shiftId' end as shift_id,
        pattern ->> 'patternId' as pattern_id, pattern ->> 'scope' as scope,
        pattern ->> 'offset' as days_ahead, coalesce(pattern ? 'start', false) as chosen,
        act_id, before::text as before
      from stored left join acts using (employee_id, work_date)
    ),
    alike as (
      select plan, holiday, overridden, shift_id, pattern_id, scope, days_ahead, chosen, act_id, before,
        array_agg(employee_id) as people, array_agg(day) as days
      from cells group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
    ),
    shown as (
      select plan::jsonb as plan, holiday::jsonb as holiday, overridden,
        chosen and not overridden as "chosenStart", shift_id::int as "shiftId", people, days,
        case when patterns.id is not null then jsonb_build_object(
          'patternId', patterns.id, 'name', patterns.name, 'scope', scope, 'crew', (
            select crew ->> 'name' from pattern_versions cross join jsonb_array_elements(crews) as crew
            where pattern_versions.pattern_id = patterns.id and valid_from <= ${to} and crew ->> 'offset' = days_ahead
            order by valid_from desc limit 1
          )
        ) end as pattern,
        case when plan_acts.id is not null then jsonb_build_object(
          'id', plan_acts.id, 'kind', plan_acts.kind, 'at', plan_acts.at, 'by', coalesce("user".name, actor),
          'reason', plan_acts.reason, 'before', before::jsonb
        ) end as act
      from alike
      left join patterns on patterns.id = pattern_id::int
      left join plan_acts on plan_acts.id = act_id
      left join auth."user" on 'person:' || "user".email = actor
    ),
    away as (
      select employee_id as "employeeId", work_date as date, status, effect, asked -> 'part' as part,
        case when part ? 'from' then jsonb_build_array(part -> 'from', part -> 'to') end as times,
        case when employee_id = any(${reached}::int[])
          then jsonb_build_object('code', code, 'name', request_kinds.name, 'nameEn', name_en) end as kind
      from requests
      join request_kinds on request_kinds.id = kind_id
      join request_parts on request_id = requests.id
      where employee_id = any(${ids}::int[]) and work_date between ${from} and ${to}
        and effect in ('leave', 'trip', 'remote') and asked ? 'part'
        and (status = 'approved' or (status = 'pending' and employee_id = any(${reached}::int[])))
      order by employee_id, work_date, requests.id
    )
    select
      (select coalesce(jsonb_agg(to_jsonb(shown)), '[]') from shown) as groups,
      (select coalesce(jsonb_agg(to_jsonb(away)), '[]') from away) as absences,
      (select coalesce(jsonb_agg(jsonb_build_object(
        'id', id, 'code', code, 'name', name, 'colour', colour, 'retired', retired_on is not null,
        'plan', (select plan from shift_versions where shift_id = id and valid_from <= ${to} order by valid_from desc limit 1)
      ) order by code, name, id), '[]') from shifts) as shifts
  `.execute(db)
  return rows[0]!
}
