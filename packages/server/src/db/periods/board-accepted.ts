import type { BoardCode } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'
import { type BoardAsked, boardItems } from './board-items.ts'

export interface Acceptance {
  code: BoardCode
  keys: readonly string[]
  by: string
  at: Temporal.Instant
  reason: string
  /** For which department what belongs to no day is accepted; null for all. */
  departmentId: number | null
}

/** What has come to be accepted. */
export interface AcceptedRow {
  employeeId: number | null
  date: string | null
  subject: string | null
}

/**
 * Accepts those of a department's month that are still as their keys say, and are not accepted yet. Two at
 * once: the second accepts nothing.
 */
export async function insertAccepted(
  tx: Db,
  asked: BoardAsked,
  acceptance: Acceptance,
): Promise<AcceptedRow[]> {
  assertTransaction(tx)
  const { code, keys, by, at, reason, departmentId } = acceptance
  const { rows } = await sql<AcceptedRow>`
    with ${boardItems(asked)}, chosen as (
      select * from item where code = ${code} and key = any(${keys as string[]}::text[]) and accepted_at is null
    ), days as (
      insert into board_accepted (employee_id, work_date, code, digest, accepted_by, accepted_at, reason)
      select employee_id, work_date, code, digest, ${by}, ${at.toString()}::timestamptz, ${reason}
      from chosen where subject is null order by 1, 2
      on conflict (employee_id, work_date, code) do update
      set digest = excluded.digest, accepted_by = excluded.accepted_by, accepted_at = excluded.accepted_at, reason = excluded.reason
      where board_accepted.digest <> excluded.digest
      returning employee_id, work_date
    ), subjects_accepted as (
      insert into board_accepted_subjects (month, department_id, code, subject, digest, accepted_by, accepted_at, reason)
      select distinct on (subject) month, ${departmentId}::int, code, subject, digest, ${by}, ${at.toString()}::timestamptz, ${reason}
      from chosen where subject is not null order by subject
      on conflict (month, code, subject, department_id) do update
      set digest = excluded.digest, accepted_by = excluded.accepted_by, accepted_at = excluded.accepted_at, reason = excluded.reason
      where board_accepted_subjects.digest <> excluded.digest
      returning subject
    )
    select employee_id as "employeeId", work_date as date, null as subject from days
    union all select null, null, subject from subjects_accepted order by 1, 2, 3
  `.execute(tx)
  return rows
}

/** Accepts weeks of people by what each of them says now (`digest`, in hex). */
export async function insertAcceptedWeeks(
  tx: Db,
  weeks: readonly { employeeId: number; date: string; digest: string }[],
  { by, at, reason }: Pick<Acceptance, 'by' | 'at' | 'reason'>,
): Promise<AcceptedRow[]> {
  assertTransaction(tx)
  const { rows } = await sql<AcceptedRow>`
    insert into board_accepted (employee_id, work_date, code, digest, accepted_by, accepted_at, reason)
    select employee_id, date, 'WEEK_LIMIT', decode(digest, 'hex'), ${by}, ${at.toString()}::timestamptz, ${reason}
    from unnest(
      ${weeks.map(({ employeeId }) => employeeId)}::int[], ${weeks.map(({ date }) => date)}::date[],
      ${weeks.map(({ digest }) => digest)}::text[]
    ) as week (employee_id, date, digest) order by 1, 2
    on conflict (employee_id, work_date, code) do update
    set digest = excluded.digest, accepted_by = excluded.accepted_by, accepted_at = excluded.accepted_at, reason = excluded.reason
    where board_accepted.digest <> excluded.digest
    returning employee_id as "employeeId", work_date as date, null as subject
  `.execute(tx)
  return rows
}

/** Reminds people of these days of theirs, of each again. */
export async function upsertReminders(
  tx: Db,
  days: readonly { employeeId: number; date: string }[],
  { by, at }: Pick<Acceptance, 'by' | 'at'>,
): Promise<void> {
  assertTransaction(tx)
  await sql`
    insert into day_reminders (employee_id, work_date, reminded_at, reminded_by)
    select distinct employee_id, date, ${at.toString()}::timestamptz, ${by}
    from unnest(${days.map(({ employeeId }) => employeeId)}::int[], ${days.map(({ date }) => date)}::date[]) as day (employee_id, date)
    order by 1, 2
    on conflict (employee_id, work_date) do update set reminded_at = excluded.reminded_at, reminded_by = excluded.reminded_by
  `.execute(tx)
}

/** Takes acceptances back that still hold; with a department only those that were made for it. */
export async function deleteAccepted(
  tx: Db,
  asked: BoardAsked,
  { code, keys, departmentId }: Pick<Acceptance, 'code' | 'keys' | 'departmentId'>,
): Promise<AcceptedRow[]> {
  assertTransaction(tx)
  const { rows } = await sql<AcceptedRow>`
    with ${boardItems(asked)}, chosen as (
      select * from item where code = ${code} and key = any(${keys as string[]}::text[]) and accepted_at is not null
    ), days as (
      delete from board_accepted as kept using chosen
      where subject is null and kept.employee_id = chosen.employee_id and kept.work_date = chosen.work_date
        and kept.code = ${code}
      returning kept.employee_id, kept.work_date
    ), subjects_taken as (
      delete from board_accepted_subjects as kept using chosen
      where kept.subject = chosen.subject and kept.month = chosen.month and kept.code = ${code}
        and (${departmentId}::int is null or kept.department_id = ${departmentId}::int)
      returning kept.subject
    )
    select employee_id as "employeeId", work_date as date, null as subject from days
    union select null, null, subject from subjects_taken order by 1, 2, 3
  `.execute(tx)
  return rows
}

/** Takes acceptances of weeks back. */
export async function deleteAcceptedWeeks(
  tx: Db,
  weeks: readonly { employeeId: number; date: string }[],
): Promise<AcceptedRow[]> {
  assertTransaction(tx)
  const { rows } = await sql<AcceptedRow>`
    delete from board_accepted as kept
    using unnest(${weeks.map(({ employeeId }) => employeeId)}::int[], ${weeks.map(({ date }) => date)}::date[])
      as week (employee_id, date)
    where kept.employee_id = week.employee_id and work_date = week.date and code = 'WEEK_LIMIT'
    returning kept.employee_id as "employeeId", work_date as date, null as subject
  `.execute(tx)
  return rows
}
