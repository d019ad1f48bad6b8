import { presentDate } from '../../api/present-date.ts'
import { addDays } from '../../format/format.ts'
import { datePattern, type Search, textOf } from '../../parts/search.ts'

export interface OwnPlanSearch {
  /** A date of the month, or on a phone of the week, that is shown. */
  date?: string | undefined
}

export const readOwnPlanSearch = (search: Search): OwnPlanSearch => ({
  date: textOf(search.date, datePattern),
})

/** The date that is shown: today where none is asked for. */
export const dateOf = ({ date }: OwnPlanSearch): string => date ?? presentDate()

/** The first date of the month before or after that of a date. */
export function monthFrom(date: string, by: number): string {
  const first = new Date(`${date.slice(0, 7)}-01T00:00:00Z`)
  first.setUTCMonth(first.getUTCMonth() + by)
  return first.toISOString().slice(0, 10)
}

export const weekFrom = (date: string, by: number): string => addDays(date, 7 * by)
