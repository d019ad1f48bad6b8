import { datePattern, only, type Search, textOf } from '../../parts/search.ts'

/** The date of the tree. */
export const readOrganisationSearch = (search: Search) => only('date', textOf(search.date, datePattern))
