import { writeCsvStream } from 'hucre/csv'
import { writeXlsxStream } from 'hucre/xlsx'

type Rows = Iterable<string[]> | AsyncIterable<string[]>

/**
 * Rows as CSV that Korean Excel opens by a double click: UTF-8 with a mark. A cell that it would run as a
 * formula gets an apostrophe in front.
 */
export const csvOf = (rows: Rows): ReadableStream<Uint8Array> =>
  writeCsvStream(rows, { headers: false, bom: true, escapeFormulae: true })

/** Rows as XLSX, the first of them staying in sight as heads. Every cell is text, so that none is run. */
export const xlsxOf = (name: string, heads: readonly string[], rows: Rows): ReadableStream<Uint8Array> =>
  writeXlsxStream(literally(rows), {
    name,
    columns: heads.map((header) => ({ header, width: 18 })),
    freezePane: { rows: 1 },
  })

/** What looks like the code of a letter (`_x0041_`) is written so that it is read as it stands. */
async function* literally(rows: Rows): AsyncGenerator<string[]> {
  for await (const row of rows)
    yield row.map((cell) => (cell.includes('_x') ? cell.replaceAll(/_x[0-9A-Fa-f]{4}_/g, '_x005F$&') : cell))
}
