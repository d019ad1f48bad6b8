import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import type { FetchOutcome } from '../kit/plan-tables.ts'
import { assertTransaction } from '../kit/transaction.ts'

export interface HolidayFetch {
  year: number
  at: Temporal.Instant
  outcome: FetchOutcome
  /** Of one that failed: why, as the feed says. */
  fault: string | null
  says: string | null
  /** Dates that were taken. */
  taken: number
}

export async function insertFetch(tx: Db, calendarId: number, fetch: HolidayFetch): Promise<void> {
  assertTransaction(tx)
  await tx
    .insertInto('holiday_fetches')
    .values({ ...fetch, calendar_id: calendarId, at: fetch.at.toString() })
    .execute()
}

/** Counts a call on a day, unless so many were made or the service said that there are none left. */
export async function takeCall(db: Db, day: string, most: number): Promise<boolean> {
  const { rows } = await sql`
    insert into holiday_calls (day, calls) values (${day}, 1)
    on conflict (day) do update set calls = holiday_calls.calls + 1
    where holiday_calls.calls < ${most} and not holiday_calls.used_up
    returning calls
  `.execute(db)
  return rows.length > 0
}

/** The service says that the calls of the day are used up. */
export async function useUpCalls(db: Db, day: string): Promise<void> {
  await sql`
    insert into holiday_calls (day, calls, used_up) values (${day}, 0, true)
    on conflict (day) do update set used_up = true
  `.execute(db)
}

/** The last time that each year was asked for. */
export async function listLastFetches(db: Db, calendarId: number): Promise<HolidayFetch[]> {
  const { rows } = await sql<HolidayFetch>`
    select distinct on (year) year, at, outcome, fault, says, taken from holiday_fetches
    where calendar_id = ${calendarId} order by year, id desc
  `.execute(db)
  return rows
}

/** Whether a worker is asked, or about, to ask the service. */
export async function isSyncAsked(db: Db): Promise<boolean> {
  const { rows } = await sql`
    select from graphile_worker.jobs where task_identifier = 'sync_holidays' and attempts < max_attempts limit 1
  `.execute(db)
  return rows.length > 0
}

/** Whether the last run of the job had a key to ask with; false before the first. */
export async function hadKey(db: Db): Promise<boolean> {
  const { rows } = await sql<{ asked: boolean }>`
    select details ->> 'asked' = '1' as asked from last_runs where what = 'holidays'
  `.execute(db)
  return rows[0]?.asked ?? false
}
