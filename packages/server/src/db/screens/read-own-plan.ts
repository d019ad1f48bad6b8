import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import type { PlanJson } from '../kit/schema.ts'

/** A date as the person herself sees it; wall times in minutes on the date. */
export interface OwnDateRow {
  date: string
  plan: PlanJson | null
  /** Of the pattern, or of the shift that one works instead. */
  schedule: string | null
  shift: { code: string; name: string; colour: string } | null
  overridden: boolean
  holidays: string[] | null
  site: string | null
  siteEn: string | null
  in: number | null
  out: number | null
}

/** Every date from `from` to `to` of one person: what is planned, where, and when she came and left. */
export async function listOwnDates(
  db: Db,
  employeeId: number,
  { from, to }: { from: string; to: string },
): Promise<OwnDateRow[]> {
  const { rows } = await sql<OwnDateRow>`
    select date::date as date, plan, case when overridden then shifts.name else patterns.name end as schedule,
      case when shifts.id is not null then jsonb_build_object('code', code, 'name', shifts.name, 'colour', colour) end as shift,
      overridden, origin #> '{holiday,names}' as holidays, sites.name as site, sites.name_en as "siteEn",
      in_minute as "in", out_minute as "out"
    from generate_series(${from}::date, ${to}::date, interval '1 day') as date
    left join work_plans on work_plans.employee_id = ${employeeId} and work_plans.work_date = date
    cross join lateral (select coalesce(jsonb_typeof(origin -> 'override') = 'object', false) as overridden) as said
    left join shifts on shifts.id = case when overridden then (origin #>> '{override,shiftId}')::int
      when plan -> 'segments' <> '[]' then (origin #>> '{pattern,shiftId}')::int end
    left join patterns on patterns.id = (origin #>> '{pattern,patternId}')::int
    left join work_logs on work_logs.employee_id = ${employeeId} and work_logs.work_date = date
    left join employments on employments.employee_id = ${employeeId} and during @> date::date
    left join sites on sites.id = site_id
    order by date
  `.execute(db)
  return rows
}
