import type { ImportRowKind } from '../../api/imports.ts'
import { numberOf, type Search, textOf } from '../../parts/search.ts'

export interface ImportSearch {
  /** The list that is looked at. */
  id?: number | undefined
  kind?: ImportRowKind | undefined
}

export const readImportSearch = (search: Search): ImportSearch => ({
  id: numberOf(search.id),
  kind: textOf(search.kind, /^(new|changed|same|refused)$/) as ImportRowKind | undefined,
})
