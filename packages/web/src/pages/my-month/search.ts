import { presentDate } from '../../api/present-date.ts'
import { datePattern, type Search, textOf } from '../../parts/search.ts'

export interface MyMonthSearch {
  month?: string | undefined
  day?: string | undefined
  /** In place of the calendar. */
  view?: 'list' | undefined
}

/** A month, the day of it that is open, and how its days are shown. */
export const readMyMonthSearch = (search: Search): MyMonthSearch => ({
  month: textOf(search.month, /^\d{4}-\d{2}$/),
  day: textOf(search.day, datePattern),
  view: search.view === 'list' ? 'list' : undefined,
})

/** The month that is shown: that of the day where none is asked for, else the present one. */
export const monthOf = ({ month, day }: MyMonthSearch): string =>
  month ?? day?.slice(0, 7) ?? presentDate().slice(0, 7)

/** The first and the last date of a month. */
export function datesOf(month: string): { from: string; to: string } {
  const last = new Date(`${month}-01T00:00:00Z`)
  last.setUTCMonth(last.getUTCMonth() + 1, 0)
  return { from: `${month}-01`, to: last.toISOString().slice(0, 10) }
}
