import type { EntryKind } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

const epoch = sql`date '1970-01-01'`

export interface NewLeaveAct {
  /** Made by who does it: the same key again is the same act. */
  key: string
  kind: EntryKind | 'takeBack'
  at: Temporal.Instant
  madeBy: string
  reason: string
}

export interface NewLeaveEntry {
  employeeId: number
  on: number
  minutes: number
  until: number | null
}

export interface LeaveActRow {
  id: number
  kind: EntryKind | 'takeBack'
  entries: { id: number; employeeId: number; isTakenBack: boolean }[]
}

const acts = sql`
  select id, kind, (
    select coalesce(jsonb_agg(jsonb_build_object('id', leave_entries.id, 'employeeId', employee_id,
      'isTakenBack', leave_taken_back.entry_id is not null) order by employee_id), '[]')
    from leave_entries left join leave_taken_back on entry_id = leave_entries.id
    where leave_entries.act_id = leave_acts.id
  ) as entries from leave_acts
`

/** The act that was done with this key, if there is one. */
export async function findLeaveActByKey(db: Db, key: string): Promise<LeaveActRow | null> {
  const { rows } = await sql<LeaveActRow>`${acts} where key = ${key}`.execute(db)
  return rows[0] ?? null
}

export async function findLeaveAct(db: Db, id: number): Promise<LeaveActRow | null> {
  const { rows } = await sql<LeaveActRow>`${acts} where id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** Writes an act. Returns its id; null if one with its key is there. */
export async function insertLeaveAct(tx: Db, act: NewLeaveAct): Promise<number | null> {
  assertTransaction(tx)
  const { rows } = await sql<{ id: number }>`
    insert into leave_acts (key, kind, at, made_by, reason)
    values (${act.key}, ${act.kind}, ${act.at.toString()}, ${act.madeBy}, ${act.reason})
    on conflict (key) do nothing returning id
  `.execute(tx)
  return rows[0]?.id ?? null
}

/** Writes the entries of an act, one for each person. */
export async function insertLeaveEntries(
  tx: Db,
  actId: number,
  kind: EntryKind,
  entries: readonly NewLeaveEntry[],
): Promise<void> {
  assertTransaction(tx)
  await sql`
    insert into leave_entries (act_id, employee_id, kind, on_date, minutes, until_date)
    select ${actId}, "employeeId", ${kind}, ${epoch} + "on", minutes, ${epoch} + until
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
      as entry ("employeeId" int, "on" int, minutes int, until int)
    order by "employeeId"
  `.execute(tx)
}

/** Takes these entries back by an act; what somebody else took back stays so.. */
export async function takeBackLeaveEntries(
  tx: Db,
  actId: number,
  entryIds: readonly number[],
): Promise<number> {
  assertTransaction(tx)
  const { rows } = await sql`
    insert into leave_taken_back (entry_id, act_id)
    select id, ${actId} from unnest(${entryIds as number[]}::int[]) as id order by id
    on conflict (entry_id) do nothing returning entry_id
  `.execute(tx)
  return rows.length
}

/** Who has these numbers, by number. */
export async function listIdsByNumber(db: Db, numbers: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ number: string; id: number }>`
    select number, id from employees where number = any(${numbers as string[]}::text[])
  `.execute(db)
  return new Map(rows.map(({ number, id }) => [number, id]))
}

/** Who works in these departments, or is in this team, on a date, ascending. */
export async function listWorkingOn(
  db: Db,
  date: string,
  of: { departmentIds: readonly number[] } | { teamId: number },
): Promise<number[]> {
  const who =
    'teamId' in of
      ? sql`employee_id in (
          select employee_id from team_members where team_id = ${of.teamId} and during @> ${date}::date
        )`
      : sql`department_id = any(${of.departmentIds as number[]}::int[])`
  const { rows } = await sql<{ id: number }>`
    select employee_id as id from employments where during @> ${date}::date and ${who} order by 1
  `.execute(db)
  return rows.map(({ id }) => id)
}

/** Who of these works anywhere on a date. */
export async function listWorkingOf(db: Db, employeeIds: readonly number[], date: string): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select distinct employee_id as id from employments
    where employee_id = any(${employeeIds as number[]}::int[]) and during @> ${date}::date order by 1
  `.execute(db)
  return rows.map(({ id }) => id)
}
