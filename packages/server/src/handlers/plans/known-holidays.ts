import { countedHoliday, dayNumber, type NamedDate } from '@rollcall/core'
import type { Db } from '../../db/kit/connect.ts'
import { findCalendarId, listHolidays, type StoredHoliday } from '../../db/plans/holidays.ts'
import { listCalendarCodes } from '../../db/plans/named-holidays.ts'
import type { PlanRange } from '../../db/plans/work-plans.ts'
import { InvalidInputError } from '../../errors.ts'

/** @throws InvalidInputError for a calendar that does not exist, naming those that do */
export async function calendarIdOf(db: Db, code: string): Promise<number> {
  const id = await findCalendarId(db, code)
  if (id !== null) return id
  const codes = await listCalendarCodes(db)
  throw new InvalidInputError([
    { field: 'calendar', message: `there is no calendar “${code}”. There are ${codes.join(', ')}.` },
  ])
}

/** The rows of each date, in order of date. */
export const byDate = (rows: readonly StoredHoliday[]): Map<string, StoredHoliday[]> =>
  Map.groupBy(rows, ({ date }) => date)

/** The holidays of these dates as they count without what people wrote themselves. */
export async function knownDates(db: Db, calendarId: number, range: PlanRange): Promise<NamedDate[]> {
  const rows = (await listHolidays(db, calendarId, range)).filter(({ origin }) => origin !== 'manual')
  return [...byDate(rows)].flatMap(([date, said]) => {
    const holiday = countedHoliday(said)
    return holiday === null ? [] : [{ day: dayNumber(date), names: holiday.names }]
  })
}
