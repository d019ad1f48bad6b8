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
