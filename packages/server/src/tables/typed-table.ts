import { wallText } from '@rollcall/core'
import { writeCsvStream } from 'hucre/csv'
import { writeXlsxStream } from 'hucre/xlsx'

/**
 * What a column holds: `date` a date `YYYY-MM-DD`, `time` minutes since 00:00 of the work date, `minutes` a
 * length, `hours` and `days` numbers with a fraction, `difference` more or fewer minutes, as a number: no
 * spreadsheet shows a length below zero. A text may stand in the place of any number.
 */
export type CellKind = 'text' | 'date' | 'time' | 'minutes' | 'hours' | 'count' | 'days' | 'difference'
export type Cell = string | number | null

export interface TableColumn {
  head: string
  kind: CellKind
}

type Rows = AsyncIterable<readonly Cell[]>

/** How a spreadsheet shows a number of a kind; of the others it is shown as it is. */
const formats: Partial<Record<CellKind, string>> = {
  date: 'yyyy-mm-dd',
  time: '[hh]:mm',
  minutes: '[h]:mm',
  hours: '0.00',
  difference: '+0;-0;0',
}
const widths: Record<CellKind, number> = {
  text: 18,
  date: 12,
  time: 8,
  minutes: 9,
  hours: 9,
  count: 8,
  days: 8,
  difference: 9,
}

/**
 * Rows as XLSX: dates, times and lengths are numbers that a spreadsheet reckons with, and every text stays
 * text. The heads and the first `frozen` columns stay in sight.
 */
export const typedXlsx = (
  name: string,
  columns: readonly TableColumn[],
  rows: Rows,
  frozen = 0,
): ReadableStream<Uint8Array> =>
  writeXlsxStream(mapped(rows, columns, xlsxCell), {
    name,
    columns: columns.map(({ head, kind }) => ({
      header: literally(head),
      width: widths[kind],
      ...(formats[kind] && { numFmt: formats[kind] }),
    })),
    freezePane: { rows: 1, ...(frozen > 0 && { columns: frozen }) },
  })

/** Rows as CSV: dates as `YYYY-MM-DD`, times as `HH:MM`, lengths as `h:mm`; no text is run as a formula. */
export const typedCsv = (columns: readonly TableColumn[], rows: Rows): ReadableStream<Uint8Array> =>
  writeCsvStream(withHeads(columns, mapped(rows, columns, csvCell)), {
    headers: false,
    bom: true,
    escapeFormulae: true,
  })

async function* mapped(
  rows: Rows,
  columns: readonly TableColumn[],
  cell: (value: Cell, kind: CellKind) => Cell,
): AsyncGenerator<Cell[]> {
  for await (const row of rows) yield row.map((value, place) => cell(value, columns[place]!.kind))
}

async function* withHeads(columns: readonly TableColumn[], rows: AsyncIterable<Cell[]>) {
  yield columns.map(({ head }) => head) as Cell[]
  yield* rows
}

const minutesOfDay = 1440
/** 1970-01-01 as spreadsheets count days. */
const epochSerial = 25_569

function xlsxCell(value: Cell, kind: CellKind): Cell {
  if (value === null || value === '') return null
  if (typeof value === 'string') return kind === 'date' ? serialOf(value) : literally(value)
  if (kind === 'minutes') return value / minutesOfDay
  // No spreadsheet shows a time before midnight: the evening before is said in words.
  if (kind === 'time') return value < 0 ? wallText(value) : value / minutesOfDay
  return value
}

/** As people read a cell: `8:30` for a length, `09:05` for a time. What nobody knows is a dash. */
export const shownText = (value: Cell, kind: CellKind): string => String(csvCell(value, kind) ?? '–')

function csvCell(value: Cell, kind: CellKind): Cell {
  if (typeof value !== 'number') return value
  if (kind === 'time') return wallText(value)
  if (kind === 'minutes') return lengthText(value)
  if (kind === 'hours') return value.toFixed(2)
  return value
}

const serialOf = (date: string): number => {
  const day = Temporal.PlainDate.from(date).since('1970-01-01').days
  return day + epochSerial
}

/** `510` → `8:30` */
export const lengthText = (minutes: number): string => {
  const length = Math.abs(minutes)
  return `${minutes < 0 ? '-' : ''}${Math.floor(length / 60)}:${String(length % 60).padStart(2, '0')}`
}

/** What looks like the code of a letter (`_x0041_`) is written so that it is read as it stands. */
const literally = (text: string): string =>
  text.includes('_x') ? text.replaceAll(/_x[0-9A-Fa-f]{4}_/g, '_x005F$&') : text
