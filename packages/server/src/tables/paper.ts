import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import { type Cell, type CellKind, shownText, type TableColumn } from './typed-table.ts'

/** A table as it is printed: what it is, of whom, its rows and what they come to. */
export interface Paper {
  title: string
  /** Below the title: of whom it is. */
  about: readonly string[]
  /** At the foot of each page. */
  foot: string
  /** What the last row is called. */
  sum: string
  columns: readonly TableColumn[]
  rows: readonly (readonly Cell[])[]
  madeAt: Temporal.Instant
}

/** A file with every syllable; of it a PDF takes the letters that it has. */
const require = createRequire(import.meta.url)
const font = require.resolve('@expo-google-fonts/gothic-a1/400Regular/GothicA1_400Regular.ttf')

/** In points, of which A4 has 595 × 842. */
const margin = 34
const size = 6.5
const padding = 2.5
const widths: Record<CellKind, number> = {
  ...{ text: 42, date: 42, time: 30, minutes: 32, hours: 32, count: 32, days: 32, difference: 36 },
}
const roomUpright = 595 - 2 * margin

/** Lays a table out on A4, upright if it fits so, with the heads again on every page. */
export async function paperPdf(paper: Paper): Promise<ReadableStream<Uint8Array>> {
  // What draws is loaded by whoever wants a drawing.
  const { default: PdfDocument } = await import('pdfkit')
  const { columns, rows, title, about, foot, madeAt, sum } = paper
  const least = columns.reduce((total, { kind }) => total + widths[kind], 0)
  const pdf = new PdfDocument({
    ...{ size: 'A4', layout: least <= roomUpright ? 'portrait' : 'landscape', margin, bufferPages: true },
    ...{ font, displayTitle: true },
    info: { Title: title, CreationDate: new Date(madeAt.epochMilliseconds) },
  })
  const room = pdf.page.width - 2 * margin
  const bottom = pdf.page.height - margin - 16
  // What texts do not need of the sheet, they share.
  const texts = columns.filter(({ kind }) => kind === 'text').length
  const stretch = least > room ? room / least : 1
  const more = Math.max(0, room - least) / Math.max(1, texts)
  const widthOf = ({ kind }: TableColumn) => (widths[kind] + (kind === 'text' ? more : 0)) * stretch

  const width = columns.reduce((sum, column) => sum + widthOf(column), 0)

  const line = (cells: readonly string[], isStrong = false) => {
    pdf.fontSize(size)
    const inner = columns.map((column) => widthOf(column) - 2 * padding)
    const height =
      Math.max(...cells.map((text, place) => pdf.heightOfString(text || ' ', { width: inner[place]! }))) +
      2 * padding
    if (pdf.y + height > bottom) {
      pdf.addPage()
      if (!isStrong) line(heads, true)
    }
    const top = pdf.y

    if (isStrong) pdf.rect(margin, top, width, height).fill('#eeeeee').fillColor('black')
    let left = margin
    for (const [place, column] of columns.entries()) {
      const align = column.kind === 'text' || column.kind === 'date' ? 'left' : 'right'
      pdf.text(cells[place]!, left + padding, top + padding, { width: inner[place]!, align })
      left += widthOf(column)
    }
    pdf.y = top + height
    pdf
      .moveTo(margin, pdf.y)
      .lineTo(margin + width, pdf.y)
      .lineWidth(0.4)
      .strokeColor('#999999')
      .stroke()
  }
  const heads = columns.map(({ head }) => head)

  pdf.fontSize(14).text(title).fontSize(9)
  for (const text of about) pdf.text(text)
  pdf.moveDown(0.6)
  line(heads, true)
  for (const row of rows) line(row.map((cell, place) => shownText(cell, columns[place]!.kind)))
  line(
    columns.map(({ kind }, place) => {
      if (place === 0) return sum
      return summed.has(kind) ? shownText(total(rows, place), kind) : ''
    }),
    true,
  )

  const { count } = pdf.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page)
    // The foot lies in the margin, where a text would begin another page.
    pdf.page.margins.bottom = 0
    pdf.fontSize(7)
    const top = pdf.page.height - margin - 8
    pdf.text(foot, margin, top, { width: room, lineBreak: false })
    pdf.text(`${page + 1}/${count}`, margin, top, { width: room, align: 'right' })
  }
  pdf.end()
  return Readable.toWeb(pdf as unknown as Readable) as ReadableStream<Uint8Array>
}

const summed = new Set<CellKind>(['minutes', 'difference', 'count', 'hours', 'days'])

const total = (rows: Paper['rows'], place: number): number =>
  rows.reduce((sum, { [place]: cell }) => sum + (typeof cell === 'number' ? cell : 0), 0)
