import { readTable } from '../../../tables/read-table.ts'
import type { TableRow } from '../../../tables/table-row.ts'
import { type Columns, type FoundColumns, findColumns } from './columns.ts'
import { type ReadRow, readRow } from './read-row.ts'

/** As many people as one file may hold. */
export const mostPeople = 100_000
/** So many rows tell which of them holds the heads. */
const looked = 10

export interface ReadList {
  found: FoundColumns
  /** The first rows below the heads, for whoever says by hand what each column is. */
  samples: readonly (readonly string[])[]
  rows: ListRow[]
}

export interface ListRow {
  read: ReadRow
  cells: readonly string[]
}

/**
 * Reads a file as a list of people; without the columns that are needed no rows.
 * @throws InvalidInputError if it is no table, or larger than a list may be
 */
export async function readList(bytes: Uint8Array, byHand: Columns | null): Promise<ReadList> {
  const first: TableRow[] = []
  const rows: ListRow[] = []
  let found: FoundColumns | null = null
  const take = (row: TableRow) => {
    rows.push({ read: readRow(row.line, row.cells, found!.columns), cells: row.cells })
  }
  const begin = () => {
    const places = findColumns(
      first.map(({ cells }) => cells),
      byHand,
    )
    found = places
    if (isUsable(places)) for (const row of first.slice(places.headRow + 1)) take(row)
    return places
  }
  for await (const row of readTable(bytes, mostPeople + looked)) {
    if (found === null) {
      first.push(row)
      if (first.length < looked) continue
      if (!isUsable(begin())) break
    } else take(row)
  }
  const places = found ?? begin()
  const samples = first.slice(places.headRow + 1, places.headRow + 4).map(({ cells }) => cells)
  return { found: places, samples, rows }
}

export const isUsable = ({ doubled, missing }: FoundColumns): boolean =>
  doubled.length === 0 && missing.length === 0
