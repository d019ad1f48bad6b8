import { only, type Search } from '../../parts/search.ts'

/** What to set up first. */
export const readAccountSearch = (search: Search) =>
  only('setUp', search.setUp === 'second-factor' ? search.setUp : undefined)
