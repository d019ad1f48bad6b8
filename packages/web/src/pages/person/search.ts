import { presentDate } from '../../api/present-date.ts'
import { datePattern, type Search, textOf } from '../../parts/search.ts'

export interface PersonSearch {
  month?: string | undefined
  day?: string | undefined
}

/** A month, and the day of it that is open. */
export const readPersonSearch = (search: Search): PersonSearch => ({
  month: textOf(search.month, /^\d{4}-\d{2}$/),
  day: textOf(search.day, datePattern),
})

/** The month that is shown: that of the day where none is asked for, else the present one. */
export const monthOf = ({ month, day }: PersonSearch) =>
  month ?? day?.slice(0, 7) ?? presentDate().slice(0, 7)
