import { only, type Search, textOf } from '../../parts/search.ts'

/** Where to go afterwards, and what went wrong before. */
export const readSignInSearch = (search: Search) => ({
  ...only('next', textOf(search.next)),
  ...only('error', textOf(search.error)),
})
