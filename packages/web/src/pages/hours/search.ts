import type { HoursChoice, HoursFilter } from '../../api/hours.ts'
import { datePattern, numberOf, only, type Search, textOf } from '../../parts/search.ts'

export const choices = ['ahead', 'passed', 'near', 'rest', 'unknown', 'all'] as const satisfies HoursChoice[]

export interface HoursSearch {
  /** A date of the week that is shown. */
  week?: string | undefined
  department?: number | undefined
  show?: HoursChoice | undefined
  sort?: string | undefined
}

/** Which week, of whom, narrowed to what. */
export const readHoursSearch = (search: Search): HoursSearch => ({
  week: textOf(search.week, datePattern),
  department: numberOf(search.department),
  show: choices.find((choice) => choice === search.show),
  sort: textOf(search.sort, /^-?(name|counted|projected|passes|risk)$/),
})

/** As the server is asked. */
export const filterOf = ({ week, department, show }: HoursSearch): HoursFilter => ({
  ...only('week', week),
  ...only('departmentId', department),
  ...only('show', show),
})
