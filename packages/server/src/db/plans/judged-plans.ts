import type { DatedTrait, WorkPlan } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'

export interface JudgedPerson {
  id: number
  number: string
  name: string
  /** Of the site where she worked last. */
  region: string
  traits: DatedTrait[]
  plans: { day: number; plan: WorkPlan }[]
}

export interface JudgedRange {
  from: string
  /** Of everybody. */
  to: string
  /** Of those whom the law protects. */
  protectedTo: string
}

/** The plans of these people (null: everybody) in the range, by number. */
export async function loadJudgedPlans(
  db: Db,
  employeeIds: readonly number[] | null,
  { from, to, protectedTo }: JudgedRange,
): Promise<JudgedPerson[]> {
  const { rows } = await sql<JudgedPerson>`
    select id, number, employees.name,
      coalesce((
        select region from employments join sites on sites.id = site_id
        where employee_id = employees.id order by during desc limit 1
      ), 'KR') as region,
      coalesce(traits, '[]') as traits, plans
    from employees
    cross join lateral (
      select jsonb_agg(jsonb_build_object(
        'trait', trait,
        'fromDay', lower(during) - date '1970-01-01', 'untilDay', upper(during) - date '1970-01-01'
      )) as traits, bool_or(trait in ('minor', 'pregnant', 'afterBirth')) as protects
      from employee_traits
      where employee_id = employees.id and during && daterange(${from}, ${protectedTo}, '[]')
    ) as held
    cross join lateral (
      select jsonb_agg(jsonb_build_object('day', work_date - date '1970-01-01', 'plan', plan) order by work_date) as plans
      from work_plans where employee_id = employees.id
        and work_date between ${from} and case when protects then ${protectedTo}::date else ${to}::date end
    ) as planned
    where plans is not null
      and (${employeeIds as number[] | null}::int[] is null or id = any(${employeeIds as number[] | null}::int[]))
    order by number
  `.execute(db)
  return rows
}

export interface PlansAround {
  number: string
  name: string
  /** In order of date. */
  plans: { day: number; plan: WorkPlan }[]
}

/** What these people (null: everybody) are planned to do around each date: two before and one behind. */
export async function loadPlansAround(
  db: Db,
  employeeIds: readonly number[] | null,
  dates: readonly string[],
): Promise<PlansAround[]> {
  const { rows } = await sql<PlansAround>`
    select number, name,
      jsonb_agg(jsonb_build_object('day', work_date - date '1970-01-01', 'plan', plan) order by work_date) as plans
    from work_plans join employees on id = employee_id
    where work_date in (
        select seam + near from unnest(${dates as string[]}::date[]) as seam cross join generate_series(-2, 1) as near
      )
      and (${employeeIds as number[] | null}::int[] is null or employee_id = any(${employeeIds as number[] | null}::int[]))
    group by id order by number
  `.execute(db)
  return rows
}
