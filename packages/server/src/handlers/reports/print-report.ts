import type { Context } from '../../context.ts'
import { paperPdf } from '../../tables/paper.ts'
import type { Cell, TableColumn } from '../../tables/typed-table.ts'
import { todayOfCompany } from '../people/today-of.ts'
import type { Language, Report } from './report.ts'

const words = {
  sum: { ko: '합계', en: 'Total' },
  madeOn: { ko: '작성일', en: 'Made on' },
}

interface Printed {
  month: string
  language: Language
  columns: readonly (TableColumn & { key: string })[]
  rows: AsyncIterable<readonly Cell[]>
}

/** A report of one person on paper: who it is about stands above it, once for each department. */
export async function printReport(
  ctx: Context,
  { title, about }: NonNullable<Report['paper']>,
  { month, language, columns, rows }: Printed,
): Promise<ReadableStream> {
  const all = await Array.fromAsync(rows)
  const places = columns.map((_, place) => place)
  const [above, beside] = ['above', 'beside'].map((where) =>
    places.filter((place) => about.includes(columns[place]!.key) === (where === 'above')),
  ) as [number[], number[]]
  const madeOn = await todayOfCompany(ctx.db, ctx.clock.now())
  return await paperPdf({
    title: `${title[language]} · ${month}`,
    about: [...new Set(all.map((row) => above.map((place) => row[place]).join(' · ')))],
    foot: `${words.madeOn[language]} ${madeOn}`,
    sum: words.sum[language],
    columns: beside.map((place) => columns[place]!),
    rows: all.map((row) => beside.map((place) => row[place]!)),
    madeAt: ctx.clock.now(),
  })
}
