import { type DayNumber, dateText } from '@rollcall/core'

/** Holds from `fromDay` (null: from ever) until before `untilDay` (null: for good). */
export interface Dated {
  fromDay: DayNumber | null
  untilDay: DayNumber | null
}

export const startOf = ({ fromDay }: Dated): number => fromDay ?? -Infinity
export const endOf = ({ untilDay }: Dated): number => untilDay ?? Infinity

export const overlaps = (a: Dated, b: Dated): boolean => startOf(a) < endOf(b) && startOf(b) < endOf(a)

/** The rows without a range: what reaches into it is cut, what lies in it is gone. */
export function cutOut<Row extends Dated>(rows: readonly Row[], range: Dated): Row[] {
  return rows.flatMap((row) => {
    if (!overlaps(row, range)) return [row]
    return [
      ...(startOf(row) < startOf(range) ? [{ ...row, untilDay: range.fromDay }] : []),
      ...(endOf(range) < endOf(row) ? [{ ...row, fromDay: range.untilDay }] : []),
    ]
  })
}

/** In order of time, rows that say the same and touch each other as one. */
export function joinedRows<Row extends Dated>(
  rows: readonly Row[],
  same: (a: Row, b: Row) => boolean,
): Row[] {
  const runs: Row[] = []
  for (const row of rows.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1))) {
    const last = runs.at(-1)
    if (last && endOf(last) === startOf(row) && same(last, row)) last.untilDay = row.untilDay
    else runs.push({ ...row })
  }
  return runs
}

/**
 * The first day on which two lists say something else, −Infinity if they differ from ever on; null where they
 * say the same throughout. `saying` is what a list says on a day.
 */
export function firstDifference<Row extends Dated>(
  before: readonly Row[],
  after: readonly Row[],
  saying: (row: Row) => string,
): number | null {
  const starts = [...before, ...after].flatMap(({ fromDay, untilDay }) => [fromDay, untilDay])
  const days = [...new Set(starts)].filter((day) => day !== null).sort((a, b) => a - b)
  const on = (rows: readonly Row[], day: number) =>
    rows.filter((row) => startOf(row) <= day && day < endOf(row)).map(saying)
  return [-Infinity, ...days].find((day) => on(before, day).join('\n') !== on(after, day).join('\n')) ?? null
}

/** `2026-01-01 – 2026-03-31`, the last day as people name it. */
export const rangeText = ({ fromDay, untilDay }: Dated): string =>
  `${fromDay === null ? '' : dateText(fromDay)} – ${untilDay === null ? '' : dateText(untilDay - 1)}`.trim()
