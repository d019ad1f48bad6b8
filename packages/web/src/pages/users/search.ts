import { only, type Search, textOf } from '../../parts/search.ts'

/** The user who is open. */
export const readUsersSearch = (search: Search) => only('user', textOf(search.user, /^[\w-]{1,100}$/))
