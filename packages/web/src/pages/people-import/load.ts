import { importQuery, importRowsQuery, importsQuery } from '../../api/imports.ts'
import { need, needList, partly } from '../../api/need.ts'
import type { Visit } from '../../parts/loads.ts'
import { readImportSearch } from './search.ts'

/** The earlier lists, and the one that is looked at. */
export async function loadImport({ search }: Visit): Promise<void> {
  const { id, kind } = readImportSearch(search)
  await Promise.all([
    need(importsQuery),
    ...(id === undefined ? [] : [partly(need(importQuery(id))), partly(needList(importRowsQuery(id, kind)))]),
  ])
}
