import { datePattern, numberOf, type Search, textOf } from '../../parts/search.ts'

export interface TodaySearch {
  date?: string | undefined
  show?: string | undefined
  department?: number | undefined
  /** On a phone, what of the page is shown; the people where there is none. */
  tab?: string | undefined
}

/** A date, whom of it to show, and of which department. */
export const readTodaySearch = (search: Search): TodaySearch => ({
  date: textOf(search.date, datePattern),
  show: textOf(search.show, /^[a-zA-Z]+$/),
  department: numberOf(search.department),
  tab: textOf(search.tab, /^(departments|sources)$/),
})
