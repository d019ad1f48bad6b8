import { presentDate } from '../../api/present-date.ts'
import { addMonths } from '../../format/format.ts'
import { type Search, textOf } from '../../parts/search.ts'

export interface ClosingSearch {
  month?: string | undefined
}

/** Which month is looked through. */
export const readClosingSearch = (search: Search): ClosingSearch => ({
  month: textOf(search.month, /^(19|2\d)\d{2}-(0[1-9]|1[0-2])$/),
})

/** The month before that of today, unless the address says another. */
export const monthOf = ({ month }: ClosingSearch): string => month ?? addMonths(presentDate().slice(0, 7), -1)
