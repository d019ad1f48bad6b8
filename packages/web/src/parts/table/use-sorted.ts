import { useEffect, useMemo } from 'react'
import { type Language, useTexts } from '../../texts/language.ts'
import type { Paged } from '../more-on-scroll.tsx'
import type { Column } from './column.ts'

export interface Sorting {
  id: string
  down: boolean
}

/** Up, down, and as it came. */
export const nextSorting = (before: Sorting | null, id: string): Sorting | null =>
  before?.id !== id ? { id, down: false } : before.down ? null : { id, down: true }

/** The rows in order, those of which nothing is known last. Of a part of a list nobody knows the order. */
export function useSorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
  query: Paged | undefined,
): readonly Row[] {
  const { language } = useTexts()
  const by = columns.find(({ id }) => id === sorting?.id)?.by
  const wantsAll = by !== undefined && query?.hasNextPage === true && !query.isFetchingNextPage
  const failed = query?.isFetchNextPageError === true
  useEffect(() => {
    if (wantsAll && !failed) void query!.fetchNextPage({ cancelRefetch: false })
  }, [wantsAll, failed, query])
  const down = sorting?.down ?? false
  return useMemo(
    () => (by === undefined ? rows : sorted(rows, by, down, language)),
    [rows, by, down, language],
  )
}

export function sorted<Row>(
  rows: readonly Row[],
  by: (row: Row) => string | number | null,
  down: boolean,
  language: Language,
): Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const way = down ? -1 : 1
  return rows.toSorted((one, other) => {
    const [a, b] = [by(one), by(other)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return way * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)))
  })
}
