import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

/** A date of a calendar that people wrote down themselves. */
export interface HolidayRow {
  /** The code of the calendar. */
  calendar: string
  date: string
  name: string
  /** Null: the date is no holiday, whatever else is known of it. */
  kind: 'publicHoliday' | 'companyHoliday' | null
}

/** Adds holidays of origin `manual`; one that differs in its kind is rewritten. Returns how many were. */
export async function upsertManualHolidays(tx: Db, holidays: readonly HolidayRow[]): Promise<number> {
  assertTransaction(tx)
  const { numAffectedRows } = await sql`
    insert into holidays (calendar_id, day, origin, name, kind)
    select holiday_calendars.id, date, 'manual', name, kind
    from jsonb_to_recordset(${JSON.stringify(holidays)}::jsonb) as holiday (calendar text, date date, name text, kind text)
    join holiday_calendars on code = calendar
    order by 1, 2, 4
    on conflict (calendar_id, day, origin, name) do update set kind = excluded.kind
    where holidays.kind is distinct from excluded.kind
  `.execute(tx)
  return Number(numAffectedRows)
}

/** The codes of the calendars that there are. */
export async function listCalendarCodes(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('holiday_calendars').select('code').orderBy('code').execute()
  return rows.map(({ code }) => code)
}
