import type { ReactNode } from 'react'

/** What a row says in one place. */
export interface Column<Row> {
  id: string
  head: string
  cell: (row: Row) => ReactNode
  /** What it sorts by; a column without it does not sort. */
  by?: (row: Row) => string | number | null
  /** Shown from this width on. */
  from?: 'xs' | 'sm' | 'md'
  className?: string
}
