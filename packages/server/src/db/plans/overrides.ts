import type { PlanOverride } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

/** A person and a date. */
export interface PlanCell {
  employeeId: number
  date: string
}

/** What a person does on a date instead; null for what the pattern says. */
export interface OverrideCell extends PlanCell {
  instead: PlanOverride['instead'] | null
}

export interface ChangedOverride extends PlanCell {
  before: PlanOverride['instead'] | null
  after: PlanOverride['instead'] | null
}

const cellsOf = (cells: readonly PlanCell[]) => sql`
  unnest(${cells.map(({ employeeId }) => employeeId)}::int[], ${cells.map(({ date }) => date)}::date[])
`

/** Makes the overrides of these cells what is said, and returns those that were not so yet. */
export async function replaceOverrides(
  tx: Db,
  cells: readonly OverrideCell[],
  reason: string | null,
): Promise<ChangedOverride[]> {
  assertTransaction(tx)
  const { rows } = await sql<ChangedOverride>`
    with changed as materialized (
      select wanted.employee_id, wanted.work_date, wanted.instead as after,
        case when held.id is null then null when shift_id is null then jsonb_build_object('plan', plan)
          else jsonb_build_object('shiftId', shift_id) end as before
      from unnest(
        ${cells.map(({ employeeId }) => employeeId)}::int[],
        ${cells.map(({ date }) => date)}::date[],
        ${cells.map(({ instead }) => (instead === null ? null : JSON.stringify(instead)))}::jsonb[]
      ) as wanted (employee_id, work_date, instead)
      left join plan_overrides as held using (employee_id, work_date)
    ),
    differs as materialized (select * from changed where before is distinct from after),
    removed as (
      delete from plan_overrides using differs
      where plan_overrides.employee_id = differs.employee_id and plan_overrides.work_date = differs.work_date
        and after is null
    ),
    written as (
      insert into plan_overrides (employee_id, work_date, shift_id, plan, reason)
      select employee_id, work_date, (after ->> 'shiftId')::int, nullif(after -> 'plan', 'null'), ${reason}
      from differs where after is not null order by employee_id, work_date
      on conflict (employee_id, work_date) do update
        set shift_id = excluded.shift_id, plan = excluded.plan, reason = excluded.reason
    )
    select employee_id as "employeeId", work_date as date, before, after from differs
    order by employee_id, work_date
  `.execute(tx)
  return rows
}

/** Of these cells those on which the person is employed nowhere. */
export async function listUnemployed(db: Db, cells: readonly PlanCell[]): Promise<PlanCell[]> {
  const { rows } = await sql<PlanCell>`
    select employee_id as "employeeId", work_date as date from ${cellsOf(cells)} as cell (employee_id, work_date)
    where not exists (
      select from employments where employments.employee_id = cell.employee_id and during @> work_date
    )
  `.execute(db)
  return rows
}

/** Which of these shifts is there from which date on. */
export async function loadShiftBegins(db: Db, shiftIds: readonly number[]): Promise<Map<number, string>> {
  const { rows } = await sql<{ id: number; from: string }>`
    select shift_id as id, min(valid_from) as from from shift_versions
    where shift_id = any(${shiftIds as number[]}::int[]) group by 1
  `.execute(db)
  return new Map(rows.map(({ id, from }) => [id, from]))
}

/** What these shifts are called. */
export async function listShiftNames(db: Db, shiftIds: readonly number[]): Promise<Map<number, string>> {
  const { rows } = await sql<{ id: number; name: string }>`
    select id, name from shifts where id = any(${shiftIds as number[]}::int[])
  `.execute(db)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
