import type { WorkPlan } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

export interface PlanRange {
  from: string
  to: string
}

/**
 * Plans of people on dates; each different plan with its origin stands once, as JSON, and dates say which by
 * its place.
 */
export interface WantedPlans {
  texts: readonly { plan: string; origin: string }[]
  employeeIds: readonly number[]
  /** The first date, in days since 1970-01-01, and how many. */
  from: number
  days: number
  /** For each of the people all dates: a place in `texts`, -1 where nothing is planned. */
  places: readonly number[]
}

const epoch = sql`date '1970-01-01'`

/** The wanted plans as a table `wanted` of a statement. */
const tableOf = ({ texts, employeeIds, from, days, places }: WantedPlans) => sql`
  texts as materialized (
    select place - 1 as place, plan::jsonb as plan, origin::jsonb as origin
    from unnest(${texts.map(({ plan }) => plan)}::text[], ${texts.map(({ origin }) => origin)}::text[])
      with ordinality as text (plan, origin, place)
  ),
  wanted as materialized (
    select (${employeeIds as number[]}::int[])[(nth - 1) / ${days}::int + 1] as employee_id,
      ${epoch} + (${from}::int + (nth - 1) % ${days}::int)::int as work_date, plan, origin
    from unnest(${places as number[]}::int[]) with ordinality as said (place, nth) join texts using (place)
  )
`

/** How much making plans again has written. */
export interface PlanCounts {
  /** Who have another plan or origin on some date. */
  people: number
  added: number
  /** With another plan, or the same from another origin. */
  changed: number
  removed: number
}

/** A date whose plan became another one. */
export interface Replanned {
  employeeId: number
  day: number
  /** What was planned before (null: nothing); left out of dates that have begun long ago. */
  before: { plan: WorkPlan | null } | null
}

/**
 * Makes the stored plans of these people in the range what is wanted, and says how much was written, and on
 * which dates a plan became another one: of dates of the future only where a log is near. Writes nothing that
 * stands already. Whoever calls it holds the locks of these people.
 */
export async function replaceWorkPlans(
  tx: Db,
  employeeIds: readonly number[],
  range: PlanRange,
  wanted: WantedPlans,
): Promise<PlanCounts & { replanned: Replanned[] }> {
  assertTransaction(tx)
  const ids = sql`${employeeIds as number[]}::int[]`
  const { rows } = await sql<PlanCounts & { replanned: Replanned[] }>`
    with ${tableOf(wanted)},
    differing as materialized (
      select employee_id, work_date, wanted.plan, wanted.origin, stored.plan as was
      from (
        select * from work_plans where employee_id = any(${ids}) and work_date between ${range.from} and ${range.to}
      ) as stored full join wanted using (employee_id, work_date)
      where stored.plan is distinct from wanted.plan or stored.origin is distinct from wanted.origin
    ),
    removed as (
      delete from work_plans using differing where differing.plan is null
        and work_plans.employee_id = differing.employee_id and work_plans.work_date = differing.work_date
    ),
    changed as (
      update work_plans set plan = differing.plan, origin = differing.origin
      from differing where was is not null and differing.plan is not null
        and work_plans.employee_id = differing.employee_id and work_plans.work_date = differing.work_date
    ),
    added as (
      insert into work_plans (employee_id, work_date, plan, origin)
      select employee_id, work_date, plan, origin from differing where was is null order by employee_id, work_date
    ),
    begun as (
      select id as employee_id, through, greatest(through, (select max(work_date) from work_logs where employee_id = id)) + 2 as near
      from begun_dates cross join unnest(${ids}) as id
    )
    select (select count(distinct employee_id)::int from differing) as people,
      (select count(*)::int from differing where was is null) as added,
      (select count(*)::int from differing where was is not null and plan is not null) as changed,
      (select count(*)::int from differing where plan is null) as removed,
      (
        select coalesce(jsonb_agg(jsonb_build_object(
          'employeeId', employee_id, 'day', work_date - ${epoch},
          'before', case when work_date >= through - 1 then jsonb_build_object('plan', was) end
        ) order by employee_id, work_date), '[]')
        from differing join begun using (employee_id) where work_date <= near and was is distinct from plan
      ) as replanned
  `.execute(tx)
  return rows[0]!
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
