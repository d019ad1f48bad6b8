import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

export interface PlanRange {
  from: string
  to: string
}

/** People employed at any time in the range (both ends included), ascending after `after`. */
export async function findEmployed(
  db: Db,
  range: PlanRange,
  after: number,
  limit: number,
  among: readonly number[] | null,
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from employees
    where id > ${after} and (${among as number[] | null}::int[] is null or id = any(${among as number[] | null}::int[]))
      and (
        exists (select from employments where employee_id = id and during && daterange(${range.from}, ${range.to}, '[]'))
        or exists (select from work_plans where employee_id = id and work_date between ${range.from} and ${range.to})
      )
    order by id limit ${limit}
  `.execute(db)
  return rows.map((row) => row.id)
}

/**
 * What the schedules say of each date: the plan of the weekday in the week that holds on the date, for who is
 * employed and assigned on it.
 */
const wanted = (employeeIds: readonly number[], range: PlanRange) => sql`
  select employee_id, date::date as work_date, schedule_id, week -> (extract(isodow from date)::int - 1) as plan
  from employments
  cross join lateral generate_series(
    greatest(lower(employments.during), ${range.from}::date), least(upper(employments.during) - 1, ${range.to}::date), interval '1 day'
  ) as date
  join schedule_assignments using (employee_id)
  cross join lateral (
    select week from schedule_weeks
    where schedule_weeks.schedule_id = schedule_assignments.schedule_id and valid_from <= date order by valid_from desc limit 1
  ) as held
  where employee_id = any(${employeeIds as number[]}::int[]) and schedule_assignments.during @> date::date
`

/**
 * Makes the stored plans of these people and dates what their schedules say, and returns the dates that
 * changed. Writes nothing that stands already.
 */
export async function replaceWorkPlans(
  tx: Db,
  employeeIds: readonly number[],
  range: PlanRange,
): Promise<{ employeeId: number; day: number }[]> {
  assertTransaction(tx)
  const { rows } = await sql<{ employeeId: number; day: number }>`
    with wanted as materialized (
      select * from (${wanted(employeeIds, range)}) as said where jsonb_typeof(plan) = 'object'
    ),
    removed as (
      delete from work_plans
      where employee_id = any(${employeeIds as number[]}::int[]) and work_date between ${range.from} and ${range.to}
        and not exists (select from wanted where wanted.employee_id = work_plans.employee_id and wanted.work_date = work_plans.work_date)
      returning employee_id, work_date
    ),
    written as (
      insert into work_plans (employee_id, work_date, schedule_id, plan)
      select employee_id, work_date, schedule_id, plan from wanted order by employee_id, work_date
      on conflict (employee_id, work_date) do update set schedule_id = excluded.schedule_id, plan = excluded.plan
      where (work_plans.schedule_id, work_plans.plan) is distinct from (excluded.schedule_id, excluded.plan)
      returning employee_id, work_date
    )
    select employee_id as "employeeId", work_date - date '1970-01-01' as day from removed
    union all select employee_id, work_date - date '1970-01-01' from written
  `.execute(tx)
  return rows
}
