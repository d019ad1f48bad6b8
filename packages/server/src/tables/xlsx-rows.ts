import { mostColumns, tableFault, tooManyColumns } from './table-fault.ts'
import type { TableRow } from './table-row.ts'
import { openXlsx, readable } from './xlsx-file.ts'
import { readParts, type XlsxParts } from './xlsx-parts.ts'
import { unescaped, xmlEvents } from './xml-events.ts'

/**
 * The rows of the first sheet that can be seen, as text: dates as `YYYY-MM-DD`, formulas as they are written
 * and never what they come to.
 * @throws InvalidInputError for what is no workbook, damaged or a bomb
 */
export async function* xlsxRows(bytes: Uint8Array): AsyncGenerator<TableRow> {
  const file = await openXlsx(bytes)
  const parts = await readable(() => readParts(file))
  const stream = await file.open(parts.sheet)
  if (stream === null)
    throw tableFault('file-unreadable', 'The first sheet of this workbook is missing. Save it again as XLSX.')
  const reader = new SheetReader(parts)
  const events = xmlEvents(stream, reader)
  try {
    while (!(await readable(() => events.next())).done) yield* reader.take()
  } finally {
    stream.destroy()
  }
}

class SheetReader {
  readonly #parts: XlsxParts
  #rows: TableRow[] = []
  #line = 0
  #cells: string[] = []
  #column = 0
  #cell = { kind: '', style: -1, shared: '' }
  #inside: 'v' | 't' | 'f' | null = null
  /** Within how a word is pronounced, which is none of its letters. */
  #reading = false
  #value = ''
  #formula: string | null = null
  /** The formulas that other cells share, by their number. */
  readonly #shared = new Map<string, string>()

  constructor(parts: XlsxParts) {
    this.#parts = parts
  }

  /** The rows that are complete since it was last asked. */
  take(): TableRow[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'row') {
      this.#line = Number(attributes.r ?? this.#line + 1)
      this.#cells = []
      this.#column = 0
    } else if (name === 'c') {
      this.#column = attributes.r ? columnOf(attributes.r) : this.#column + 1
      this.#cell = { kind: attributes.t ?? 'n', style: Number(attributes.s ?? -1), shared: '' }
      this.#value = ''
      this.#formula = null
    } else if (name === 'f') {
      this.#inside = 'f'
      this.#formula = ''
      this.#cell.shared = attributes.t === 'shared' ? (attributes.si ?? '') : ''
    } else if (name === 'rPh') this.#reading = true
    else if (name === 'v' || (name === 't' && !this.#reading)) this.#inside = name
  }

  text(piece: string): void {
    if (this.#inside === 'f') this.#formula += piece
    else if (this.#inside !== null) this.#value += piece
  }

  close(name: string): void {
    if (name === 'c') this.#put()
    else if (name === 'rPh') this.#reading = false
    else if (name === 'row') this.#rows.push({ line: this.#line, cells: this.#cells })
    this.#inside = null
  }

  #put(): void {
    const text = this.#text()
    if (text === '') return
    if (this.#column > mostColumns) throw tooManyColumns(this.#line)
    while (this.#cells.length < this.#column - 1) this.#cells.push('')
    this.#cells[this.#column - 1] = text
  }

  #text(): string {
    if (this.#formula !== null) return `=${this.#formulaText(this.#formula)}`
    const { kind, style } = this.#cell
    if (kind === 's') return this.#parts.texts[Number(this.#value)] ?? ''
    if (kind === 'str' || kind === 'inlineStr') return unescaped(this.#value)
    if (kind === 'b') return this.#value === '1' ? 'TRUE' : 'FALSE'
    if (kind !== 'n' || this.#value === '') return this.#value
    const number = Number(this.#value)
    if (!this.#parts.datesByStyle[style]) return String(number)
    return dateOf(number, this.#parts.from1904) ?? String(number)
  }

  /** One that is shared is written at the first cell that has it. */
  #formulaText(text: string): string {
    const { shared } = this.#cell
    if (shared === '') return text
    if (text !== '') this.#shared.set(shared, text)
    return this.#shared.get(shared) ?? ''
  }
}

/** `C12` is in column 3. */
function columnOf(reference: string): number {
  let column = 0
  for (const letter of reference) {
    const code = letter.charCodeAt(0) & ~32
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
  }
  return column
}

/** A day as spreadsheets count; those from 1900 have a 29th of February in that year, which never was. */
export function dateOf(serial: number, from1904 = false): string | null {
  const day = Math.floor(serial)
  if (!(day > 0 && day < 2_958_466)) return null
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30)
  return new Date(first + day * 86_400_000).toISOString().slice(0, 10)
}
