import type { DatedTrait, WorkPlan } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import type { PlanRange } from './work-plans.ts'

export interface ProtectedPerson {
  id: number
  number: string
  name: string
  /** Of the site where she works at the end of the range. */
  region: string
  traits: DatedTrait[]
  plans: { day: number; plan: WorkPlan }[]
}

/**
 * The plans of those among these people (null: everybody) whom the law protects in the range, by number.
 */
export async function loadProtectedPlans(
  db: Db,
  employeeIds: readonly number[] | null,
  { from, to }: PlanRange,
): Promise<ProtectedPerson[]> {
  const { rows } = await sql<ProtectedPerson>`
    select id, number, employees.name,
      coalesce((
        select region from employments join sites on sites.id = site_id
        where employee_id = employees.id order by during desc limit 1
      ), 'KR') as region,
      traits, plans
    from employees
    cross join lateral (
      select jsonb_agg(jsonb_build_object(
        'trait', trait,
        'fromDay', lower(during) - date '1970-01-01', 'untilDay', upper(during) - date '1970-01-01'
      )) as traits
      from employee_traits
      where employee_id = employees.id and during && daterange(${from}, ${to}, '[]')
      having bool_or(trait in ('minor', 'pregnant', 'afterBirth'))
    ) as held
    cross join lateral (
      select jsonb_agg(jsonb_build_object('day', work_date - date '1970-01-01', 'plan', plan) order by work_date) as plans
      from work_plans where employee_id = employees.id and work_date between ${from} and ${to}
    ) as planned
    where traits is not null and plans is not null
      and (${employeeIds as number[] | null}::int[] is null or id = any(${employeeIds as number[] | null}::int[]))
    order by number
  `.execute(db)
  return rows
}
