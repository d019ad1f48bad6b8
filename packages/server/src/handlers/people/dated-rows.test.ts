import { expect, test } from 'vitest'
import { cutOut, type Dated, firstDifference, joinedRows } from './dated-rows.ts'

const row = (fromDay: number | null, untilDay: number | null, what = 'a') => ({ fromDay, untilDay, what })
const what = ({ what }: Dated & { what: string }) => what

test.each([
  ['before it', row(1, 5), row(5, 9), [row(1, 5)]],
  ['in its middle', row(1, 9), row(3, 5), [row(1, 3), row(5, 9)]],
  ['at its beginning', row(1, 9), row(null, 5), [row(5, 9)]],
  ['at its end', row(1, null), row(5, null), [row(1, 5)]],
  ['all of it', row(3, 5), row(null, null), []],
  ['of one without bounds', row(null, null), row(3, 5), [row(null, 3), row(5, null)]],
])('a range cut out %s leaves the rest', (_, held, range, rest) => {
  expect(cutOut([held], range)).toEqual(rest)
})

test('rows that say the same and touch are one, in order of time', () => {
  const rows = [row(5, 9), row(1, 3, 'b'), row(3, 5), row(10, null), row(null, 1, 'b')]
  expect(joinedRows(rows, (a, b) => a.what === b.what)).toEqual([row(null, 3, 'b'), row(3, 9), row(10, null)])
})

test.each([
  [[row(1, 9)], [row(1, 5), row(5, 9)], null],
  [[row(1, 9)], [row(1, 5), row(5, 9, 'b')], 5],
  [[row(1, 9)], [row(2, 9)], 1],
  [[row(1, null)], [row(1, 9)], 9],
  [[row(null, 9)], [], -Infinity],
  [[], [row(4, 5)], 4],
])('%j and %j differ first on %j', (before, after, day) => {
  expect(firstDifference(before, after, what)).toBe(day)
})
