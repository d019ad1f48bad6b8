/** A row of a file: its number as a spreadsheet counts, the first is 1, and its cells as text. */
export interface TableRow {
  line: number
  cells: readonly string[]
}
