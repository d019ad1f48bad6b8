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

export interface Overlap {
  number: string
  name: string
  /** Of the shift that has not ended when the next one begins. */
  date: string
}

/**
 * The first of these people (null: everybody), by number, whose shift before one of the dates has not ended
 * when the one on it or behind it begins.
 */
export async function findOverlap(
  db: Db,
  employeeIds: readonly number[] | null,
  dates: readonly string[],
): Promise<Overlap | null> {
  const { rows } = await sql<Overlap>`
    with seams as (select unnest(${dates as string[]}::date[]) as seam),
    spans as (
      select seam, employee_id, work_date,
        (plan -> 'segments' -> -1 ->> 1)::int
          + coalesce((plan -> 'slide' ->> 1)::int - (plan -> 'segments' -> 0 ->> 0)::int, 0) as ends_at,
        lead(coalesce((plan -> 'slide' ->> 0)::int, (plan -> 'segments' -> 0 ->> 0)::int)) over next as next_at,
        lead(work_date) over next as next_date
      from seams join work_plans on work_date between seam - 2 and seam + 1
      where jsonb_array_length(plan -> 'segments') > 0
        and (${employeeIds as number[] | null}::int[] is null or employee_id = any(${employeeIds as number[] | null}::int[]))
      window next as (partition by seam, employee_id order by work_date)
    )
    select number, name, work_date as date from spans join employees on id = employee_id
    where work_date < seam and next_date >= seam and ends_at > next_at + (next_date - work_date) * 1440
    order by number limit 1
  `.execute(db)
  return rows[0] ?? null
}
