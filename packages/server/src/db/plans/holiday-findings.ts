import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import type { DateChange, FindingStatus } from '../kit/plan-tables.ts'
import { assertTransaction } from '../kit/transaction.ts'

/**
 * What was found of a year now: what is not open yet is opened, unless somebody decided to keep all as it is;
 * what was not found again has passed. Returns how many were opened.
 */
export async function saveFindings(
  tx: Db,
  { calendarId, year, at }: { calendarId: number; year: number; at: Temporal.Instant },
  findings: readonly { code: string; changes: readonly DateChange[] }[],
): Promise<number> {
  assertTransaction(tx)
  const found = sql`
    jsonb_to_recordset(${JSON.stringify(findings)}::jsonb) as found (code text, changes jsonb)
  `
  await sql`
    update holiday_findings set status = 'passed'
    where calendar_id = ${calendarId} and year = ${year} and status in ('open', 'kept')
      and not exists (select from ${found} where found.code = holiday_findings.code and found.changes = holiday_findings.changes)
  `.execute(tx)
  return await openFindings(tx, { calendarId, year, at }, findings)
}

/** The same, and nothing passes: nobody knows whether it would have been found again. */
export async function openFindings(
  tx: Db,
  { calendarId, year, at }: { calendarId: number; year: number; at: Temporal.Instant },
  findings: readonly { code: string; changes: readonly DateChange[] }[],
): Promise<number> {
  assertTransaction(tx)
  const { rows } = await sql<{ fresh: boolean }>`
    insert into holiday_findings (calendar_id, year, code, changes, found_at, seen_at)
    select ${calendarId}::int, ${year}::int, code, changes, ${at.toString()}::timestamptz, ${at.toString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(findings)}::jsonb) as found (code text, changes jsonb)
    on conflict (calendar_id, year, code, md5(changes::text)) where status in ('open', 'kept')
      do update set seen_at = excluded.seen_at
    returning xmax = 0 as fresh
  `.execute(tx)
  return rows.filter(({ fresh }) => fresh).length
}

export interface HolidayFindingRow {
  id: number
  calendarId: number
  year: number
  code: string
  changes: DateChange[]
  foundAt: Temporal.Instant
  seenAt: Temporal.Instant
  status: FindingStatus
}

const columns = [
  'id',
  'calendar_id as calendarId',
  'year',
  'code',
  'changes',
  'found_at as foundAt',
  'seen_at as seenAt',
  'status',
] as const

/** What waits for a decision, the oldest first. */
export async function listOpenFindings(db: Db, calendarId: number): Promise<HolidayFindingRow[]> {
  return await db
    .selectFrom('holiday_findings')
    .select(columns)
    .where('calendar_id', '=', calendarId)
    .where('status', '=', 'open')
    .orderBy('id')
    .execute()
}

export async function findHolidayFinding(db: Db, id: number): Promise<HolidayFindingRow | null> {
  const row = await db.selectFrom('holiday_findings').select(columns).where('id', '=', id).executeTakeFirst()
  return row ?? null
}

export async function decideFinding(
  tx: Db,
  id: number,
  decision: { status: 'applied' | 'kept'; at: Temporal.Instant; by: string; reason: string | null },
): Promise<void> {
  assertTransaction(tx)
  await tx
    .updateTable('holiday_findings')
    .set({
      status: decision.status,
      decided_at: decision.at.toString(),
      decided_by: decision.by,
      reason: decision.reason,
    })
    .where('id', '=', id)
    .execute()
}
