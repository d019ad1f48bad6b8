import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'
import type { ChangedOverride } from './overrides.ts'

export type PlanActKind = 'override' | 'swap' | 'copy' | 'undo'

export interface NewPlanAct {
  kind: PlanActKind
  at: Temporal.Instant
  actor: string
  reason: string | null
  /** The act that it takes back. */
  undoes: number | null
}

/** Stores an act with what it changed, and returns its number. */
export async function insertPlanAct(
  tx: Db,
  act: NewPlanAct,
  changed: readonly ChangedOverride[],
): Promise<number> {
  assertTransaction(tx)
  const json = (said: ChangedOverride['before']) => (said === null ? null : JSON.stringify(said))
  const { rows } = await sql<{ id: number }>`
    with act as (
      insert into plan_acts (kind, at, actor, reason, undoes)
      values (${act.kind}, ${act.at.toString()}::timestamptz, ${act.actor}, ${act.reason}, ${act.undoes}::int)
      returning id
    ),
    changes as (
      insert into plan_changes (employee_id, work_date, act_id, before, after)
      select employee_id, work_date, act.id, before, after
      from act cross join unnest(
        ${changed.map(({ employeeId }) => employeeId)}::int[], ${changed.map(({ date }) => date)}::date[],
        ${changed.map(({ before }) => json(before))}::jsonb[], ${changed.map(({ after }) => json(after))}::jsonb[]
      ) as change (employee_id, work_date, before, after)
    )
    select id from act
  `.execute(tx)
  return rows[0]!.id
}

export interface StoredPlanAct {
  id: number
  kind: PlanActKind
  reason: string | null
  changes: ChangedOverride[]
}

export async function findPlanAct(db: Db, id: number): Promise<StoredPlanAct | undefined> {
  const { rows } = await sql<StoredPlanAct>`
    select id, kind, reason, (
      select jsonb_agg(
        jsonb_build_object('employeeId', employee_id, 'date', work_date, 'before', before, 'after', after)
        order by employee_id, work_date
      ) from plan_changes where act_id = plan_acts.id
    ) as changes
    from plan_acts where id = ${id}
  `.execute(db)
  return rows[0]
}

/** The act that took this one back, if any did. */
export async function findUndoOf(db: Db, id: number): Promise<number | undefined> {
  const row = await db.selectFrom('plan_acts').select('id').where('undoes', '=', id).executeTakeFirst()
  return row?.id
}

/** How many dates of this act were changed again by a later one. */
export async function countChangedSince(db: Db, actId: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from plan_changes as mine
    where act_id = ${actId} and exists (
      select from plan_changes as later
      where later.employee_id = mine.employee_id and later.work_date = mine.work_date and later.act_id > mine.act_id
    )
  `.execute(db)
  return rows[0]!.count
}
