import { detectDelimiter, streamCsvRows } from 'hucre/csv'
import type { TableRow } from './table-row.ts'

/** What Excel writes into the first line for itself. */
const separatorLine = /^sep=(.)(\r\n|\r|\n)/i

/** The separators that are told by themselves. */
const separators = [',', ';', '\t', '|']

/**
 * The rows of a text whose cells are parted by commas, semicolons, tabs or bars, as they stand in it. The
 * apostrophe with which `write-table.ts` keeps a cell from being a formula is taken off again.
 */
export function* csvRows(text: string): Generator<TableRow> {
  const said = separatorLine.exec(text)
  const body = said ? text.slice(said[0].length) : text
  const delimiter = said?.[1] ?? separatorOf(body)
  let line = said ? 1 : 0
  for (const cells of streamCsvRows(body, { delimiter, unescapeFormulae: true })) {
    line += 1
    yield { line, cells: cells.map((cell) => String(cell ?? '')) }
  }
}

/** Of the head, the first line with anything in it; where it has one column, of the lines below. */
function separatorOf(text: string): string {
  const head = /[^\r\n]+/.exec(text)?.[0].replaceAll(/"[^"]*"/g, '') ?? ''
  const counts = separators.map((separator) => head.split(separator).length - 1)
  const most = Math.max(...counts)
  return most > 0 ? separators[counts.indexOf(most)]! : detectDelimiter(text.slice(0, 100_000))
}
