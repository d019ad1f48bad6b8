import { fieldOfHead, type ImportField, importFields } from './fields.ts'

/** At which place each field stands; one that is not there says nothing. */
export type Columns = Partial<Record<ImportField, number>>

export interface FoundColumns {
  /** The row whose cells are the heads: its place among the rows. */
  headRow: number
  heads: readonly string[]
  columns: Columns
  /** Fields under two heads at least, with their places. */
  doubled: { field: ImportField; places: number[] }[]
  /** Fields without which nothing can be taken in. */
  missing: ImportField[]
}

/** A list has a title, a date or a note above its heads, and no more. */
const looked = 10

/** Finds the heads among the first rows, and what each column says; `byHand` says it better. */
export function findColumns(
  rows: readonly (readonly string[])[],
  byHand: Columns | null = null,
): FoundColumns {
  const known = rows
    .slice(0, looked)
    .map((cells) => cells.filter((cell) => fieldOfHead(cell) !== null).length)
  const headRow = Math.max(known.indexOf(Math.max(...known)), 0)
  const heads = rows[headRow] ?? []
  const places = placesOf(heads)
  const columns: Columns = byHand ?? Object.fromEntries([...places].map(([field, [place]]) => [field, place]))
  return {
    headRow,
    heads,
    columns,
    doubled: byHand
      ? []
      : [...places].filter(([, { length }]) => length > 1).map(([field, all]) => ({ field, places: all })),
    missing: columns.number === undefined ? ['number'] : [],
  }
}

function placesOf(heads: readonly string[]): Map<ImportField, number[]> {
  const found = heads.map((head) => fieldOfHead(head))
  return new Map(
    importFields
      .map((field) => [field, found.flatMap((each, place) => (each === field ? [place] : []))] as const)
      .filter(([, places]) => places.length > 0),
  )
}
