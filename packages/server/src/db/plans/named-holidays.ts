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

/**
 * The bundled holidays of a calendar become exactly these, in the years that they speak of. Returns how
 * many were added or removed.
 */
export async function replaceBundledHolidays(
  tx: Db,
  calendar: string,
  holidays: readonly { date: string; name: string }[],
): Promise<number> {
  assertTransaction(tx)
  const wanted = sql`
    select id as calendar_id, date as day, 'bundled' as origin, name, 'publicHoliday' as kind
    from jsonb_to_recordset(${JSON.stringify(holidays)}::jsonb) as holiday (date date, name text)
    join holiday_calendars on code = ${calendar}
  `
  const removed = await sql`
    delete from holidays
    where origin = 'bundled' and calendar_id = (select id from holiday_calendars where code = ${calendar})
      and extract(year from day) in (select extract(year from day) from (${wanted}) as wanted)
      and (day, name) not in (select day, name from (${wanted}) as wanted)
  `.execute(tx)
  const added = await sql`
    insert into holidays (calendar_id, day, origin, name, kind) ${wanted} order by 1, 2, 4
    on conflict do nothing
  `.execute(tx)
  return Number(removed.numAffectedRows) + Number(added.numAffectedRows)
}
