import { dateText, dayNumber } from '@rollcall/core'

export interface Dated {
  from: string | null
  until: string | null
}

/** Texts of dates sort as dates do; before all, after all. */
export const startOf = ({ from }: Dated): string => from ?? ''
export const endOf = ({ until }: Dated): string => until ?? '\uFFFF'

export const holdsOn = (row: Dated, date: string): boolean => startOf(row) <= date && date < endOf(row)
export const overlap = (a: Dated, b: Dated): boolean => startOf(a) < endOf(b) && startOf(b) < endOf(a)

export const dayAfter = (date: string): string => dateText(dayNumber(date) + 1)
export const dayBefore = (date: string): string => dateText(dayNumber(date) - 1)
/** The last day of what ends before `until`; empty where it does not end. */
export const lastDayOf = (until: string | null): string => (until === null ? '' : dayBefore(until))

/** What remains of a row outside of a range. */
export function without<Row extends Dated>(row: Row, range: Dated): Row[] {
  if (!overlap(row, range)) return [row]
  return [
    ...(startOf(row) < startOf(range) ? [{ ...row, until: range.from }] : []),
    ...(endOf(range) < endOf(row) ? [{ ...row, from: range.until }] : []),
  ]
}

export const inOrder = <Row extends Dated>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0))
