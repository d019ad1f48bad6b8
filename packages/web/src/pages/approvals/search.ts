import { type Search, textOf } from '../../parts/search.ts'

export interface ApprovalsSearch {
  /** What of the page is shown; what waits where there is none. */
  tab?: string | undefined
}

export const readApprovalsSearch = (search: Search): ApprovalsSearch => ({
  tab: textOf(search.tab, /^(decided|delegations)$/),
})
