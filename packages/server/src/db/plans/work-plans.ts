import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

export interface PlanRange {
  from: string
  to: string
}

/** People employed at any time in the range (both ends included), ascending after `after`. */
export async function listEmployed(
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
 * Plans of dates; each different plan with its origin stands once, as JSON, and dates say which by its
 * place.
 */
export interface WantedPlans {
  texts: readonly { plan: string; origin: string }[]
  /** `text` is a place in `texts`, `day` days since 1970-01-01. */
  dates: readonly { employeeId: number; day: number; text: number }[]
}

const epoch = sql`date '1970-01-01'`

/** The wanted plans as a table `wanted` of a statement. */
const tableOf = ({ texts, dates }: WantedPlans) => sql`
  texts as materialized (
    select place - 1 as place, plan::jsonb as plan, origin::jsonb as origin
    from unnest(${texts.map(({ plan }) => plan)}::text[], ${texts.map(({ origin }) => origin)}::text[])
      with ordinality as text (plan, origin, place)
  ),
  wanted as materialized (
    select employee_id, ${epoch} + day as work_date, plan, origin
    from unnest(
      ${dates.map(({ employeeId }) => employeeId)}::int[],
      ${dates.map(({ day }) => day)}::int[],
      ${dates.map(({ text }) => text)}::int[]
    ) as said (employee_id, day, place) join texts using (place)
  )
`

/** A date that was written or removed, and whether its plan, not its origin alone, became another one. */
export interface WrittenPlan {
  employeeId: number
  day: number
  replanned: boolean
}

/**
 * Makes the stored plans of these people in the range what is wanted, and returns what was written or
 * removed. Writes nothing that stands already.
 */
export async function replaceWorkPlans(
  tx: Db,
  employeeIds: readonly number[],
  range: PlanRange,
  wanted: WantedPlans,
): Promise<WrittenPlan[]> {
  assertTransaction(tx)
  const { rows } = await sql<WrittenPlan>`
    with ${tableOf(wanted)},
    removed as (
      delete from work_plans
      where employee_id = any(${employeeIds as number[]}::int[]) and work_date between ${range.from} and ${range.to}
        and not exists (select from wanted where wanted.employee_id = work_plans.employee_id and wanted.work_date = work_plans.work_date)
      returning employee_id, work_date
    ),
    written as (
      insert into work_plans (employee_id, work_date, plan, origin)
      select employee_id, work_date, plan, origin from wanted order by employee_id, work_date
      on conflict (employee_id, work_date) do update set plan = excluded.plan, origin = excluded.origin
      where (work_plans.plan, work_plans.origin) is distinct from (excluded.plan, excluded.origin)
      returning employee_id, work_date, plan
    )
    select employee_id as "employeeId", work_date - ${epoch} as day, true as replanned from removed
    union all
    select employee_id, work_date - ${epoch}, before.plan is distinct from written.plan
    from written left join work_plans as before using (employee_id, work_date)
  `.execute(tx)
  return rows
}

/** The first and the last date with a stored plan of these people, null for everybody; null without any. */
export async function findPlannedRange(
  db: Db,
  employeeIds: readonly number[] | null,
): Promise<PlanRange | null> {
  const { rows } = await sql<{ from: string | null; to: string | null }>`
    select min(first) as from, max(last) as to
    from employees cross join lateral (
      select min(work_date) as first, max(work_date) as last from work_plans where employee_id = id
    ) as planned
    where ${employeeIds as number[] | null}::int[] is null or id = any(${employeeIds as number[] | null}::int[])
  `.execute(db)
  const { from, to } = rows[0]!
  return from === null || to === null ? null : { from, to }
}

export interface PlanDifference {
  employeeId: number
  day: number
  /** With its origin. */
  stored: unknown
  /** Null where none is. */
  wanted: unknown
}

/** The stored plans of these people that are not the wanted ones, or have another origin. */
export async function listPlanDifferences(
  db: Db,
  employeeIds: readonly number[],
  wanted: WantedPlans,
): Promise<PlanDifference[]> {
  const { rows } = await sql<PlanDifference>`
    with ${tableOf(wanted)}
    select employee_id as "employeeId", work_date - ${epoch} as day,
      stored.plan || jsonb_build_object('origin', stored.origin) as stored,
      case when wanted.plan is not null then wanted.plan || jsonb_build_object('origin', wanted.origin) end as wanted
    from work_plans as stored left join wanted using (employee_id, work_date)
    where employee_id = any(${employeeIds as number[]}::int[])
      and (stored.plan, stored.origin) is distinct from (wanted.plan, wanted.origin)
    order by employee_id, work_date
  `.execute(db)
  return rows
}
