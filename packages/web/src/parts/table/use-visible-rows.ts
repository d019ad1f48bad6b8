import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'

const guessedRowHeight = 52
/** So many rows are drawn out of sight on either side: the next one is there before somebody goes to it. */
const ahead = 15

/** Of the rows of a page that scrolls those in sight, and the height of those before and after them. */
export function useVisibleRows<Row>(rows: readonly Row[], rowKey: (row: Row) => string | number) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [top, setTop] = useState(0)
  // What stands above the list may grow or go at any time.
  useLayoutEffect(() => {
    if (body.current) setTop(Math.round(body.current.getBoundingClientRect().top + window.scrollY))
  })
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => guessedRowHeight,
    overscan: ahead,
    scrollMargin: top,
    getItemKey: (index) => rowKey(rows[index]!),
  })
  const items = virtual.getVirtualItems()
  const goTo = (index: number) => {
    virtual.scrollToIndex(index)
    requestAnimationFrame(() =>
      body.current?.querySelector<HTMLElement>(`tr[data-index="${index}"] :is(a, button)`)?.focus(),
    )
  }
  return {
    body,
    items,
    before: (items[0]?.start ?? top) - top,
    after: virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top),
    measure: virtual.measureElement,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const from = rowOf(event.target as HTMLElement)
      const to = from === null ? undefined : targetOf(event.key, from, rows.length)
      if (to === undefined) return
      event.preventDefault()
      goTo(to)
    },
  }
}

/** In which row something is; null for a field, where keys have a meaning of their own. */
function rowOf(element: HTMLElement): number | null {
  const row = element.closest<HTMLElement>('tr[data-index]')
  return row === null || element.closest('input, select, textarea') ? null : Number(row.dataset.index)
}

function targetOf(key: string, from: number, count: number): number | undefined {
  const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: count - 1 }[key]
  return to === undefined || to < 0 || to >= count ? undefined : to
}
