import { numberOf, type Search } from '../../parts/search.ts'

export interface RecomputeSearch {
  /** The run that is looked at; else the last one. */
  run?: number | undefined
}

export const readRecomputeSearch = (search: Search): RecomputeSearch => ({ run: numberOf(search.run) })
