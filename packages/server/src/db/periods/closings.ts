import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

/** A closed month (`YYYY-MM`) of a department, in force. */
export interface ClosingRow {
  id: number
  departmentId: number
  month: string
  closedAt: Temporal.Instant
  closedBy: string
  people: number
  days: number
  /** Of its days that are others since: those that nobody decided on. */
  adjustments: number
}

const first = (month: string) => `${month}-01`

/** The closings in force of these months, both included; of these departments, null for all. */
export async function listClosings(
  db: Db,
  { from, to, departmentIds }: { from: string; to: string; departmentIds: readonly number[] | null },
): Promise<ClosingRow[]> {
  const { rows } = await sql<ClosingRow>`
    select closings.id, department_id as "departmentId", to_char(month, 'YYYY-MM') as month, closed_at as "closedAt",
      coalesce("user".name, closed_by) as "closedBy", people, days, count(adjustments.id)::int as adjustments
    from closings
    left join auth."user" on 'person:' || "user".email = closed_by
    left join adjustments on closing_id = closings.id and status = 'open'
    where reopened_at is null and month between ${first(from)}::date and ${first(to)}::date
      and (${departmentIds as number[] | null}::int[] is null or department_id = any(${departmentIds as number[] | null}::int[]))
    group by closings.id, "user".name order by month, department_id
  `.execute(db)
  return rows
}

/** Which of a department's months are closed, ascending. */
export async function listClosedMonths(
  db: Db,
  departmentId: number,
): Promise<{ id: number; month: string }[]> {
  const { rows } = await sql<{ id: number; month: string }>`
    select id, to_char(closings.month, 'YYYY-MM') as month from closings
    where department_id = ${departmentId} and reopened_at is null order by closings.month
  `.execute(db)
  return rows
}

/** A closing in force, with what the facts of its days share. */
export async function findClosing(
  db: Db,
  { departmentId, month }: { departmentId: number; month: string },
): Promise<(Omit<ClosingRow, 'departmentId' | 'month' | 'adjustments'> & ClosingEditions) | null> {
  const { rows } = await sql<Omit<ClosingRow, 'departmentId' | 'month' | 'adjustments'> & ClosingEditions>`
    select id, closed_at as "closedAt", closed_by as "closedBy", people, days, engine, rules, pool from closings
    where department_id = ${departmentId} and month = ${first(month)}::date and reopened_at is null
  `.execute(db)
  return rows[0] ?? null
}

interface ClosingEditions {
  engine: number
  rules: number
  pool: object
}

export interface NewClosing {
  departmentId: number
  month: string
  closedAt: Temporal.Instant
  closedBy: string
  people: number
  days: number
  engine: number
  rules: number
}

/** Closes a department's month; its days follow. Returns null if somebody else has closed it. */
export async function insertClosing(tx: Db, row: NewClosing): Promise<number | null> {
  assertTransaction(tx)
  const { rows } = await sql<{ id: number }>`
    insert into closings (department_id, month, closed_at, closed_by, people, days, engine, rules, pool)
    values (${row.departmentId}, ${first(row.month)}, ${row.closedAt.toString()}, ${row.closedBy}, ${row.people},
      ${row.days}, ${row.engine}, ${row.rules}, '{}')
    on conflict (department_id, month) where reopened_at is null do nothing returning id
  `.execute(tx)
  return rows[0]?.id ?? null
}

/** Says what the facts of its days share. */
export async function setPool(tx: Db, closingId: number, pool: object): Promise<void> {
  assertTransaction(tx)
  await sql`update closings set pool = ${JSON.stringify(pool)}::json where id = ${closingId}`.execute(tx)
}

/** Opens a closed month again; what was frozen of it stays. */
export async function reopenClosing(
  tx: Db,
  closingId: number,
  { at, by, reason }: { at: Temporal.Instant; by: string; reason: string },
): Promise<void> {
  assertTransaction(tx)
  await sql`
    update closings set reopened_at = ${at.toString()}, reopened_by = ${by}, reopen_reason = ${reason}
    where id = ${closingId}
  `.execute(tx)
}
