import { setImmediate } from 'node:timers/promises'
import { csvRows } from './csv-rows.ts'
import { decodeText } from './decode-text.ts'
import { mostColumns, tableFault, tooManyColumns } from './table-fault.ts'
import type { TableRow } from './table-row.ts'
import { xlsxRows } from './xlsx-rows.ts'

const mostLetters = 4000
/** After so many rows others have their turn. */
const rowsAtOnce = 2000

/**
 * The rows of a file as text, one after another: CSV with any usual separator in UTF-8, UTF-16 or CP949, or
 * the first sheet of an XLSX. What kind it is its bytes say, not its name. Rows without anything in them are
 * left out; cells come without blanks around them.
 * @throws InvalidInputError if the file is no table, is damaged, or is larger than any list of people
 */
export async function* readTable(bytes: Uint8Array, mostRows: number): AsyncGenerator<TableRow> {
  let rows = 0
  for await (const { line, cells } of rawRows(bytes)) {
    checkRow(line, cells)
    const trimmed = cells.map((cell) => cell.trim())
    if (trimmed.every((cell) => cell === '')) continue
    rows += 1
    if (rows % rowsAtOnce === 0) await setImmediate()
    if (rows > mostRows)
      throw tableFault(
        'file-too-many-rows',
        `This file has more than ${mostRows} rows. Divide it, and bring the parts in one after another.`,
      )
    yield { line, cells: trimmed }
  }
  if (rows === 0)
    throw tableFault('file-empty', 'There is nothing in this file. Choose the one that holds the list.')
}

function rawRows(bytes: Uint8Array): AsyncIterable<TableRow> | Iterable<TableRow> {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  if (head.startsWith('PK')) return xlsxRows(bytes)
  if (head.startsWith('\xD0\xCF\x11\xE0'))
    throw tableFault(
      'file-old-workbook',
      'This is a workbook of the old kind (.xls), or one with a password. Save it as XLSX without a password.',
    )
  const text = decodeText(bytes)
  if (/^\s*<(!doctype|html|table|\?xml)/i.test(text.slice(0, 1000)))
    throw tableFault(
      'file-web-page',
      'This is a web page, even if its name ends in .xls. Open it in a spreadsheet and save it as XLSX.',
    )
  return csvRows(text)
}

function checkRow(line: number, cells: readonly string[]): void {
  if (cells.length > mostColumns) throw tooManyColumns(line)
  if (cells.some((cell) => cell.length > mostLetters))
    throw tableFault(
      'file-cell-too-long',
      `Row ${line} has a cell of more than ${mostLetters} letters. Look for a quotation mark that is opened there and never closed.`,
    )
}
