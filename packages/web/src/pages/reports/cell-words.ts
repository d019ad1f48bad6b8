import type { Cell, ReportColumn } from '../../api/reports.ts'
import { numberWords } from '../../format/format.ts'
import type { Language } from '../../texts/language.ts'

/** A cell as the page shows it: `8:30` for a length, `09:05` for a time. What nobody knows is a dash. */
export function cellWords(language: Language, { kind }: Pick<ReportColumn, 'kind'>, cell: Cell): string {
  if (cell === null) return '–'
  if (typeof cell === 'string') return cell
  if (kind === 'minutes') return clock(cell, 1)
  if (kind === 'time') return clock(cell, 2)
  if (kind === 'difference') return `${cell > 0 ? '+' : ''}${numberWords(language, cell)}`
  return kind === 'hours' ? cell.toFixed(2) : numberWords(language, cell)
}

const clock = (minutes: number, digits: number): string => {
  const length = Math.abs(minutes)
  const hours = String(Math.floor(length / 60)).padStart(digits, '0')
  return `${minutes < 0 ? '-' : ''}${hours}:${String(length % 60).padStart(2, '0')}`
}
