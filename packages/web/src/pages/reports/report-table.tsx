import './reports.css'
import { memo } from 'react'
import type { Cell, ReportColumn } from '../../api/reports.ts'
import { useTexts } from '../../texts/language.ts'
import { cellWords } from './cell-words.ts'

interface Props {
  label: string
  /** Few columns, for a sheet of paper that stands upright. */
  isNarrow: boolean
  columns: readonly ReportColumn[]
  rows: readonly (readonly Cell[])[]
  /** What the last row is called that says what they come to; null for none. */
  sum: string | null
}

const isNumber = ({ kind }: ReportColumn) => kind !== 'text' && kind !== 'date'

const summed: ReadonlySet<ReportColumn['kind']> = new Set([
  'minutes',
  'difference',
  'hours',
  'days',
  'count',
] as const)

/** Words and what is not known stand in no sum. */
const total = (rows: Props['rows'], place: number): number =>
  rows.reduce((sum, { [place]: cell }) => sum + (typeof cell === 'number' ? cell : 0), 0)

/** A report as it is exported: as many columns as it has, heads and names staying in sight. */
export function ReportTable({ label, isNarrow, columns, rows, sum }: Props) {
  const { language } = useTexts()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by the keyboard.
    <section className="report" data-paper={isNarrow ? 'upright' : undefined} aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-number={isNumber(column) || undefined}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name; more only follow.
            <Row key={place} columns={columns} row={row} />
          ))}
        </tbody>
        {sum === null ? null : (
          <tfoot>
            <tr>
              {columns.map((column, place) => (
                <td key={column.key} data-number={isNumber(column) || undefined}>
                  {place === 0
                    ? sum
                    : summed.has(column.kind)
                      ? cellWords(language, column, total(rows, place))
                      : null}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  )
}

const Row = memo(function Row({ columns, row }: { columns: Props['columns']; row: readonly Cell[] }) {
  const { language } = useTexts()
  return (
    <tr>
      {columns.map((column, place) => {
        const words = cellWords(language, column, row[place]!)
        return column.key === 'name' ? (
          <th key={column.key} scope="row">
            {words}
          </th>
        ) : (
          <td key={column.key} data-number={isNumber(column) || undefined}>
            {words}
          </td>
        )
      })}
    </tr>
  )
})
