import { Table as Lines, UnstyledButton } from '@mantine/core'
import type { Column } from './column.ts'
import { nextSorting, type Sorting } from './use-sorted.ts'

interface Props<Row> {
  column: Column<Row>
  sorting: Sorting | null
  onSort: (sorting: Sorting | null) => void
}

/** The head of a column; where it sorts, a button that says how. */
export function HeadCell<Row>({ column: { id, head, by, from }, sorting, onSort }: Props<Row>) {
  const down = sorting?.id === id ? sorting.down : null
  const shown = from ? { visibleFrom: from } : {}
  // A head that says nothing is none.
  if (head === '') return <Lines.Td {...shown} />
  if (by === undefined) return <Lines.Th {...shown}>{head}</Lines.Th>
  return (
    <Lines.Th {...shown} aria-sort={down === null ? 'none' : down ? 'descending' : 'ascending'}>
      <UnstyledButton className="sorts" fz="sm" fw={700} onClick={() => onSort(nextSorting(sorting, id))}>
        {head}
        <span aria-hidden className="sorts-way">
          {down === null ? '' : down ? '↓' : '↑'}
        </span>
      </UnstyledButton>
    </Lines.Th>
  )
}
