import { numberOf, type Search } from '../../parts/search.ts'

/** Which layout; 0 for a new one. */
export const readPayrollSearch = (search: Search): { layout?: number | undefined } => ({
  layout: numberOf(search.layout),
})
