import type { DayType } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

export interface CalendarLink {
  createdAt: Temporal.Instant
  lastUsedAt: Temporal.Instant | null
}

export async function findCalendarLink(db: Db, employeeId: number): Promise<CalendarLink | undefined> {
  return await db
    .selectFrom('calendar_links')
    .select(['created_at as createdAt', 'last_used_at as lastUsedAt'])
    .where('employee_id', '=', employeeId)
    .executeTakeFirst()
}

/** Gives a person this link in the place of any other. */
export async function replaceCalendarLink(
  tx: Db,
  link: { employeeId: number; hash: Buffer; language: 'ko' | 'en'; at: Temporal.Instant },
): Promise<void> {
  assertTransaction(tx)
  await sql`
    insert into calendar_links (employee_id, hash, language, created_at)
    values (${link.employeeId}, ${link.hash}, ${link.language}, ${link.at.toString()}::timestamptz)
    on conflict (employee_id) do update set hash = excluded.hash, language = excluded.language,
      created_at = excluded.created_at, last_used_at = null
  `.execute(tx)
}

/** Says whether there was one. */
export async function removeCalendarLink(tx: Db, employeeId: number): Promise<boolean> {
  assertTransaction(tx)
  const { numDeletedRows } = await tx
    .deleteFrom('calendar_links')
    .where('employee_id', '=', employeeId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/**
 * Whose link this is, as long as she has an account; takes down that it was used, once an hour at most.
 */
export async function useCalendarLink(
  db: Db,
  hash: Buffer,
  now: Temporal.Instant,
): Promise<{ employeeId: number; language: 'ko' | 'en' } | undefined> {
  await sql`
    update calendar_links set last_used_at = ${now.toString()}::timestamptz
    where hash = ${hash} and (last_used_at is null or last_used_at < ${now.subtract({ hours: 1 }).toString()}::timestamptz)
  `.execute(db)
  const { rows } = await sql<{ employeeId: number; language: 'ko' | 'en' }>`
    select employee_id as "employeeId", language from calendar_links join employee_users using (employee_id)
    where hash = ${hash}
  `.execute(db)
  return rows[0]
}

/** A date of a person's own calendar. */
export interface OwnPlanRow {
  date: string
  day: number
  segments: [number, number][]
  shift: string | null
  holidays: string[] | null
  kind: DayType | null
}

/** What a person works on these dates, both included, and the holidays among them. */
export async function listOwnPlans(
  db: Db,
  employeeId: number,
  { from, to }: { from: string; to: string },
): Promise<OwnPlanRow[]> {
  const { rows } = await sql<OwnPlanRow>`
    select work_date as date, work_date - date '1970-01-01' as day, plan -> 'segments' as segments,
      shifts.name as shift, origin #> '{holiday,names}' as holidays, origin #>> '{holiday,kind}' as kind
    from work_plans left join shifts on shifts.id = case
      when jsonb_typeof(origin -> 'override') = 'object' then (origin #>> '{override,shiftId}')::int
      else (origin #>> '{pattern,shiftId}')::int end
    where employee_id = ${employeeId} and work_date between ${from} and ${to}
    order by work_date
  `.execute(db)
  return rows
}
