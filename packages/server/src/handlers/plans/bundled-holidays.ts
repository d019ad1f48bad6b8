import * as years from '@hyunbinseo/holidays-kr/all'

/** A date of the calendar of public holidays that comes with Rollcall. */
export interface BundledHoliday {
  date: string
  name: string
}

/** The calendar that they are in: Korea, as the gazette names them, of whole years. */
export const bundledCalendar = 'KR'

/** Each with its names, in order of date; two names on one date are two. */
export function bundledHolidays(): BundledHoliday[] {
  return Object.values(years)
    .flatMap((year) => Object.entries<readonly string[]>(year))
    .flatMap(([date, names]) => names.map((name) => ({ date, name })))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
}
