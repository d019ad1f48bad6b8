import type { ShiftParts, WorkPlan } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

export interface ShiftRow {
  id: number
  name: string
  code: string
  colour: string
  version: number
  retiredOn: string | null
}

export interface ShiftVersionRow extends ShiftParts {
  shiftId: number
  from: string
  plan: WorkPlan
}

/** All shifts, by name. */
export async function listShifts(db: Db): Promise<ShiftRow[]> {
  const { rows } = await sql<ShiftRow>`
    select id, name, code, colour, version, retired_on as "retiredOn" from shifts order by name, id
  `.execute(db)
  return rows
}

/** What shifts are from which date on, oldest first. */
export async function listShiftVersions(db: Db): Promise<ShiftVersionRow[]> {
  const { rows } = await sql<ShiftVersionRow>`
    select shift_id as "shiftId", valid_from as "from", plan, half_at as "halfAt",
      case when first_quarter_at is not null then jsonb_build_array(first_quarter_at, last_quarter_at) end as "quartersAt"
    from shift_versions order by shift_id, valid_from
  `.execute(db)
  return rows
}

export type ShiftName = Pick<ShiftRow, 'name' | 'code' | 'colour' | 'retiredOn'>

export async function insertShift(tx: Db, { name, code, colour }: ShiftName): Promise<number> {
  assertTransaction(tx)
  const { rows } = await sql<{ id: number }>`
    insert into shifts (name, given_code, colour) values (${name}, ${code}, ${colour}) returning id
  `.execute(tx)
  return rows[0]!.id
}

/** Writes how a shift is called and shown, and counts the change. */
export async function updateShift(
  tx: Db,
  id: number,
  { name, code, colour, retiredOn }: ShiftName,
): Promise<void> {
  assertTransaction(tx)
  await sql`
    update shifts set name = ${name}, given_code = ${code}, colour = ${colour}, retired_on = ${retiredOn}::date,
      version = version + 1
    where id = ${id}
  `.execute(tx)
}

/** What a shift is from a date on, until its next version. */
export async function upsertShiftVersion(tx: Db, version: ShiftVersionRow): Promise<void> {
  assertTransaction(tx)
  const { shiftId, from, plan, halfAt, quartersAt } = version
  await sql`
    insert into shift_versions (shift_id, valid_from, plan, first_quarter_at, half_at, last_quarter_at)
    values (${shiftId}, ${from}, ${JSON.stringify(plan)}::jsonb, ${quartersAt?.[0] ?? null}, ${halfAt}, ${quartersAt?.[1] ?? null})
    on conflict (shift_id, valid_from) do update set plan = excluded.plan,
      first_quarter_at = excluded.first_quarter_at, half_at = excluded.half_at, last_quarter_at = excluded.last_quarter_at
  `.execute(tx)
  await sql`update shifts set version = version + 1 where id = ${shiftId}`.execute(tx)
}

/** What a shift is from a date on is what it was before again. */
export async function removeShiftVersion(tx: Db, shiftId: number, from: string): Promise<void> {
  assertTransaction(tx)
  await sql`delete from shift_versions where shift_id = ${shiftId} and valid_from = ${from}`.execute(tx)
  await sql`update shifts set version = version + 1 where id = ${shiftId}`.execute(tx)
}

/** Removes a shift that no cycle has; false where an override does. */
export async function deleteShift(tx: Db, id: number): Promise<boolean> {
  assertTransaction(tx)
  const { rows } = await sql`select from plan_overrides where shift_id = ${id} limit 1`.execute(tx)
  if (rows.length > 0) return false
  await sql`delete from shift_versions where shift_id = ${id}`.execute(tx)
  await sql`delete from shifts where id = ${id}`.execute(tx)
  return true
}
