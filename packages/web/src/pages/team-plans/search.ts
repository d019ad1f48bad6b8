import { addDays } from '../../format/format.ts'
import { datePattern, numberOf, type Search, textOf } from '../../parts/search.ts'

export interface TeamPlansSearch {
  /** A date of the month, or on a phone of the week, that is shown. */
  date?: string | undefined
  find?: string | undefined
  department?: number | undefined
  team?: number | undefined
  /** On a phone: a date at a time in place of the grid. */
  view?: 'days' | undefined
}

/** Which dates, and whose. */
export const readTeamPlansSearch = (search: Search): TeamPlansSearch => ({
  date: textOf(search.date, datePattern),
  find: textOf(search.find, /^.{1,100}$/),
  department: numberOf(search.department),
  team: numberOf(search.team),
  view: search.view === 'days' ? 'days' : undefined,
})

/** The Monday of a date's week. */
export const mondayOf = (date: string): string =>
  addDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7))

/** The month of a date, or the week where there is no room for more. */
export function rangeOf(date: string, isNarrow: boolean): { from: string; to: string } {
  if (isNarrow) return { from: mondayOf(date), to: addDays(mondayOf(date), 6) }
  const last = new Date(`${date.slice(0, 7)}-01T00:00:00Z`)
  last.setUTCMonth(last.getUTCMonth() + 1, 0)
  return { from: `${date.slice(0, 7)}-01`, to: last.toISOString().slice(0, 10) }
}
