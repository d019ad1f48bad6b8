import type { HolidayOrigin } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

export interface StoredHoliday {
  date: string
  name: string
  kind: 'publicHoliday' | 'companyHoliday' | null
  origin: HolidayOrigin
  /** When the public service said it last; null where it never did. */
  fetchedAt: Temporal.Instant | null
}

/** Everything that a calendar says of these dates (both ends included), in order. */
export async function listHolidays(
  db: Db,
  calendarId: number,
  { from, to }: { from: string; to: string },
): Promise<StoredHoliday[]> {
  return (await db
    .selectFrom('holidays')
    .select(['day as date', 'name', 'kind', 'origin', 'fetched_at as fetchedAt'])
    .where('calendar_id', '=', calendarId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day')
    .orderBy('origin')
    .orderBy('name')
    .execute()) as StoredHoliday[]
}

export async function findCalendarId(db: Db, code: string): Promise<number | null> {
  const row = await db
    .selectFrom('holiday_calendars')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirst()
  return row?.id ?? null
}

/** A date and all that it is called; no names: it is no holiday, and once was called `was`. */
export interface NamedDateText {
  date: string
  names: readonly string[]
  was: readonly string[]
}

/** What the public service says of these dates becomes exactly this. */
export async function replaceFetchedHolidays(
  tx: Db,
  calendarId: number,
  dates: readonly NamedDateText[],
  at: Temporal.Instant,
): Promise<void> {
  assertTransaction(tx)
  const json = JSON.stringify(dates)
  await sql`
    delete from holidays where calendar_id = ${calendarId} and origin = 'publicApi'
      and day in (select date from jsonb_to_recordset(${json}::jsonb) as said (date date))
  `.execute(tx)
  await sql`
    insert into holidays (calendar_id, day, origin, name, kind, fetched_at)
    select distinct ${calendarId}::int, date, 'publicApi', name, case when names <> '[]' then 'publicHoliday' end, ${at.toString()}::timestamptz
    from jsonb_to_recordset(${json}::jsonb) as said (date date, names jsonb, was jsonb)
    cross join lateral jsonb_array_elements_text(case when names <> '[]' then names else was end) as name
    order by 2, 4
  `.execute(tx)
}

/** The public service has just said that these dates are holidays. */
export async function confirmHolidays(
  tx: Db,
  calendarId: number,
  dates: readonly string[],
  at: Temporal.Instant,
): Promise<void> {
  assertTransaction(tx)
  await sql`
    update holidays set fetched_at = ${at.toString()}
    where calendar_id = ${calendarId} and day = any(${dates as string[]}::date[]) and origin <> 'manual' and kind is not null
  `.execute(tx)
}

/** What people wrote themselves of a date becomes this; null: nothing. */
export async function replaceManualHoliday(
  tx: Db,
  calendarId: number,
  date: string,
  said: { name: string; kind: StoredHoliday['kind'] } | null,
): Promise<void> {
  assertTransaction(tx)
  await tx
    .deleteFrom('holidays')
    .where('calendar_id', '=', calendarId)
    .where('day', '=', date)
    .where('origin', '=', 'manual')
    .execute()
  if (said !== null)
    await tx
      .insertInto('holidays')
      .values({ calendar_id: calendarId, day: date, origin: 'manual', ...said })
      .execute()
}

/** Of these dates those for which somebody who works by this calendar has a plan. */
export async function listPlannedDates(
  db: Db,
  calendarId: number,
  dates: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ date: string }>`
    select date from unnest(${dates as string[]}::date[]) as date
    where exists (
      select from work_plans
      join employments using (employee_id)
      join sites on sites.id = site_id
      where work_date = date and during @> date and calendar_id = ${calendarId}
    )
  `.execute(db)
  return rows.map(({ date }) => date)
}

/** People whose site has this calendar on one of these dates, ascending after `after`. */
export async function listEmployedUnder(
  db: Db,
  calendarId: number,
  dates: readonly string[],
  after: number,
  limit: number,
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select distinct employee_id as id from employments join sites on sites.id = site_id
    where calendar_id = ${calendarId} and employee_id > ${after}
      and exists (select from unnest(${dates as string[]}::date[]) as date where during @> date)
    order by 1 limit ${limit}
  `.execute(db)
  return rows.map(({ id }) => id)
}

export interface CalendarRow {
  code: string
  /** The sites that have it. */
  sites: { name: string; nameEn: string }[]
}

/** Every calendar, in order of its code. */
export async function listCalendars(db: Db): Promise<CalendarRow[]> {
  const { rows } = await sql<CalendarRow>`
    select code, coalesce(
      jsonb_agg(jsonb_build_object('name', sites.name, 'nameEn', name_en) order by sites.id) filter (where sites.id is not null), '[]'
    ) as sites
    from holiday_calendars left join sites on calendar_id = holiday_calendars.id
    group by code order by code
  `.execute(db)
  return rows
}

/**
 * What the calendars of a person's sites say of these dates; of somebody who works nowhere then, or of nobody
 * (null), that of the first site.
 */
export async function listHolidaysOf(
  db: Db,
  employeeId: number | null,
  { from, to }: { from: string; to: string },
): Promise<StoredHoliday[]> {
  const { rows } = await sql<StoredHoliday>`
    select day as date, holidays.name, kind, origin, fetched_at as "fetchedAt" from holidays
    where day between ${from} and ${to} and calendar_id = (
      select calendar_id from sites where id = coalesce(
        (select site_id from employments where employee_id = ${employeeId} and during @> day),
        (select min(id) from sites)
      )
    )
    order by day, origin, name
  `.execute(db)
  return rows
}
