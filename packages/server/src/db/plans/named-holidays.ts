import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

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

/** A calendar of which nothing is known yet. Returns whether there was none of this code. */
export async function insertCalendar(tx: Db, code: string): Promise<boolean> {
  assertTransaction(tx)
  const { rows } = await sql`
    insert into holiday_calendars (code) values (${code}) on conflict do nothing returning id
  `.execute(tx)
  return rows.length > 0
}
