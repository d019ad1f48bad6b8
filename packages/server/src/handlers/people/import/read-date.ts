import { dateOf } from '../../../tables/xlsx-rows.ts'

/** The first and last year that a date of a person can lie in. */
const years = /^(19|20|21)/

/**
 * A date as people and spreadsheets write it: 2026-03-01, 2026.3.1., 2026/3/1, 20260301, 2026년 3월 1일, with
 * a time behind it or not, or a day's number in a spreadsheet. Null for what is none, as 31 February is, and
 * for what can be read in two ways (03/04/2026).
 */
export function readDate(text: string): string | null {
  if (/^\d{5}(\.\d+)?$/.test(text)) return dateOf(Number(text))
  const parts =
    /^(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[일.]?(?:\s*\([^)]*\))?(?:[T\s]+[\d:.]+.*)?$/.exec(
      text,
    ) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (!parts) return null
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  if (!years.test(String(year))) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null
}
