import type { FactCause } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

/** What a closed date came to and what it would be; `null` for no log. */
export interface NewAdjustment {
  closingId: number
  employeeId: number
  day: number
  before: object | null
  after: object | null
  causes: readonly string[]
}

const key = (rows: readonly Pick<NewAdjustment, 'closingId' | 'employeeId' | 'day'>[]) => sql`
  ${rows.map(({ closingId }) => closingId)}::int[], ${rows.map(({ employeeId }) => employeeId)}::int[],
  ${rows.map(({ day }) => day)}::int[]
`

/** Says of these dates what they would be now; what was said of them before and nobody decided on is that. */
export async function saveAdjustments(
  tx: Db,
  rows: readonly NewAdjustment[],
  knownAt: Temporal.Instant,
): Promise<void> {
  assertTransaction(tx)
  if (rows.length === 0) return
  const json = (values: readonly (object | null)[]) => values.map((value) => value && JSON.stringify(value))
  await sql`
    insert into adjustments (closing_id, employee_id, work_date, before, after, causes, known_at)
    select closing_id, employee_id, date '1970-01-01' + day, before::json, after::json, string_to_array(causes, ','),
      ${knownAt.toString()}::timestamptz
    from unnest(${key(rows)}, ${json(rows.map(({ before }) => before))}::text[],
      ${json(rows.map(({ after }) => after))}::text[], ${rows.map(({ causes }) => causes.join())}::text[])
      as row (closing_id, employee_id, day, before, after, causes)
    order by closing_id, employee_id, day
    on conflict (closing_id, employee_id, work_date) where status = 'open'
    do update set after = excluded.after, causes = excluded.causes, known_at = excluded.known_at
  `.execute(tx)
}

/** These dates are as they were again: what nobody decided on is void. */
export async function voidAdjustments(
  tx: Db,
  days: readonly Pick<NewAdjustment, 'closingId' | 'employeeId' | 'day'>[],
): Promise<void> {
  assertTransaction(tx)
  if (days.length === 0) return
  await sql`
    update adjustments set status = 'void'
    from unnest(${key(days)}) as gone (closing_id, employee_id, day)
    where adjustments.closing_id = gone.closing_id and adjustments.employee_id = gone.employee_id
      and work_date = date '1970-01-01' + day and status = 'open'
  `.execute(tx)
}

/** A month was opened again: nothing of it is waiting any more. */
export async function voidAdjustmentsOf(tx: Db, closingId: number): Promise<void> {
  assertTransaction(tx)
  await sql`
    update adjustments set status = 'void' where closing_id = ${closingId} and status = 'open'
  `.execute(tx)
}

/** What somebody decided last on a date. */
export interface DecidedRow {
  closingId: number
  employeeId: number
  day: number
  status: 'accepted' | 'dismissed'
  after: object | null
}

/** What was decided last on dates of these people in these closings. */
export async function loadDecided(
  db: Db,
  closingIds: readonly number[],
  employeeIds: readonly number[],
): Promise<DecidedRow[]> {
  const { rows } = await sql<DecidedRow>`
    select distinct on (closing_id, employee_id, work_date) closing_id as "closingId", employee_id as "employeeId",
      work_date - date '1970-01-01' as day, status, after
    from adjustments
    where closing_id = any(${closingIds as number[]}::int[]) and employee_id = any(${employeeIds as number[]}::int[])
      and status in ('accepted', 'dismissed')
    order by closing_id, employee_id, work_date, id desc
  `.execute(db)
  return rows
}

export interface AdjustmentRow {
  id: number
  employeeId: number
  number: string
  name: string
  departmentId: number
  department: string
  departmentEn: string
  /** The closed month, `YYYY-MM`. */
  month: string
  date: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  causes: FactCause[]
  knownAt: Temporal.Instant
  status: 'open' | 'accepted' | 'dismissed'
  intoMonth: string | null
  decidedAt: Temporal.Instant | null
  decidedBy: string | null
  reason: string | null
}

const row = sql`
  select adjustments.id, employee_id as "employeeId", number, employees.name, department_id as "departmentId",
    departments.name as department, departments.name_en as "departmentEn", to_char(month, 'YYYY-MM') as month,
    work_date::text as date, before, after, causes, known_at as "knownAt", status,
    to_char(into_month, 'YYYY-MM') as "intoMonth", decided_at as "decidedAt",
    coalesce("user".name, decided_by) as "decidedBy", reason
  from adjustments
  join closings on closings.id = closing_id
  join employees on employees.id = employee_id
  join departments on departments.id = department_id
  left join auth."user" on 'person:' || "user".email = decided_by
`

export interface AdjustmentFilter {
  /** Null for all. */
  departmentIds: readonly number[] | null
  month: string | null
  status: AdjustmentRow['status']
  after: number
  limit: number
}

/** Adjustments of closed months in order of their ids: a page of those after `after`. */
export async function listAdjustments(
  db: Db,
  { departmentIds, month, status, after, limit }: AdjustmentFilter,
): Promise<AdjustmentRow[]> {
  const { rows } = await sql<AdjustmentRow>`
    ${row} where adjustments.id > ${after} and status = ${status}
      and (${departmentIds as number[] | null}::int[] is null or department_id = any(${departmentIds as number[] | null}::int[]))
      and (${month}::text is null or month = (${month} || '-01')::date)
    order by adjustments.id limit ${limit}
  `.execute(db)
  return rows
}

/** These adjustments, ascending, locked until the end of the transaction. */
export async function lockAdjustments(tx: Db, ids: readonly number[]): Promise<AdjustmentRow[]> {
  assertTransaction(tx)
  const { rows } = await sql<AdjustmentRow>`
    ${row} where adjustments.id = any(${ids as number[]}::int[]) order by adjustments.id for update of adjustments
  `.execute(tx)
  return rows
}

/** Decides open ones. */
export async function decideAdjustmentRows(
  tx: Db,
  ids: readonly number[],
  decided: {
    status: 'accepted' | 'dismissed'
    intoMonth: string | null
    at: Temporal.Instant
    by: string
    reason: string
  },
): Promise<void> {
  assertTransaction(tx)
  await sql`
    update adjustments set status = ${decided.status}, into_month = (${decided.intoMonth}::text || '-01')::date,
      decided_at = ${decided.at.toString()}, decided_by = ${decided.by}, reason = ${decided.reason}
    where id = any(${ids as number[]}::int[]) and status = 'open'
  `.execute(tx)
}
