import { numberOf, type Search, textOf } from '../../parts/search.ts'

export interface HolidaysSearch {
  calendar?: string | undefined
  year?: number | undefined
}

/** Which calendar and which year are shown. */
export const readHolidaysSearch = (search: Search): HolidaysSearch => {
  const year = numberOf(search.year)
  return {
    calendar: textOf(search.calendar, /^.{1,20}$/),
    year: year !== undefined && year >= 2000 && year <= 2100 ? year : undefined,
  }
}
