import { readTable } from '../../../tables/read-table.ts'
import type { TableRow } from '../../../tables/table-row.ts'
import { type Columns, type FoundColumns, findColumns } from './columns.ts'
import { type ReadRow, RowReader } from './read-row.ts'

/** As many people as one file may hold. */
export const mostPeople = 100_000
/** So many rows are told of at once. */
const rowsAtOnce = 20_000
/** So many rows tell which of them holds the heads. */
const looked = 10

export interface ReadList {
  found: FoundColumns
  /** The first rows below the heads, for whoever says by hand what each column is. */
  samples: readonly (readonly string[])[]
  /** Without the cells that say nothing: a hundred thousand rows are held at once. */
  rows: ReadRow[]
}

/**
 * Reads a file as a list of people; without the columns that are needed no rows. Of rows that were read it
 * tells at once, so that others can begin with them.
 * @throws InvalidInputError if it is no table, or larger than a list may be
 */
export async function readList(
  bytes: Uint8Array,
  byHand: Columns | null,
  onRows: (rows: readonly ReadRow[]) => void,
): Promise<ReadList> {
  const first: TableRow[] = []
  const rows: ReadRow[] = []
  let told = 0
  const tell = () => {
    if (rows.length > told) onRows(rows.slice(told))
    told = rows.length
  }
  let found: FoundColumns | null = null
  let reader: RowReader | null = null
  const begin = () => {
    found = findColumns(
      first.map(({ cells }) => cells),
      byHand,
    )
    if (!isUsable(found)) return
    reader = new RowReader(found.columns)
    for (const { line, cells } of first.slice(found.headRow + 1)) rows.push(reader.read(line, cells))
  }
  for await (const row of tableOf(bytes)) {
    if (reader !== null) {
      rows.push((reader as RowReader).read(row.line, row.cells))
      if (rows.length - told >= rowsAtOnce) tell()
    } else if (first.push(row) === looked) {
      begin()
      if (reader === null) break
    }
  }
  if (found === null) begin()
  tell()
  const places = found as unknown as FoundColumns
  const samples = first.slice(places.headRow + 1, places.headRow + 4).map(({ cells }) => cells)
  return { found: places, samples, rows }
}

/** Reads again what stood in these rows. */
export async function readCells(
  bytes: Uint8Array,
  lines: ReadonlySet<number>,
): Promise<Map<number, readonly string[]>> {
  const cells = new Map<number, readonly string[]>()
  if (lines.size === 0) return cells
  for await (const row of tableOf(bytes)) {
    if (lines.has(row.line)) cells.set(row.line, row.cells)
    if (cells.size === lines.size) break
  }
  return cells
}

const tableOf = (bytes: Uint8Array) => readTable(bytes, mostPeople + looked)

export const isUsable = ({ doubled, missing }: FoundColumns): boolean =>
  doubled.length === 0 && missing.length === 0
