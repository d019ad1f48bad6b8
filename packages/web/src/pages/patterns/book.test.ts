import { expect, test } from 'vitest'
import type { PatternBook } from '../../api/patterns.ts'
import { evenCrews, judgeHours, patternsWith } from './book.ts'

const shift = (id: number, start: string, end: string) => ({
  ...{ id, name: `S${id}`, code: `${id}`, colour: 'blue', version: 1, retiredOn: null },
  versions: [{ from: '2026-01-01', plan: { segments: [[start, end]] }, halfAt: null, quartersAt: null }],
})
const version = (from: string, shiftIds: number[]) => ({
  ...{ from, anchor: '2026-01-05', worksOnHolidays: true, crews: [], starts: [], slide: null },
  cycle: [...shiftIds.map((shiftId) => ({ shiftId })), { off: 'offday' as const }],
})
const book: PatternBook = {
  today: '2026-11-30',
  region: 'KR',
  shifts: [shift(1, '07:00', '15:00'), shift(2, '22:00', '30:00'), shift(3, '15:00', '23:00')],
  patterns: [
    {
      ...{ id: 1, name: 'rotation', version: 1, retiredOn: null, ownPeople: 0 },
      versions: [version('2026-01-01', [1, 2]), version('2026-12-10', [1, 3])],
    },
  ],
  assignments: [],
}

test('a pattern has a shift as long as one of its versions does that holds on the date or later', () => {
  const names = (shiftId: number, date: string) => patternsWith(book, shiftId, date).map(({ id }) => id)
  expect(names(2, '2026-12-09')).toEqual([1])
  expect(names(2, '2026-12-10')).toEqual([])
  expect(names(3, '2026-01-01')).toEqual([1])
})

test('other hours are judged in every pattern that has them, and what was so before is not said', () => {
  const judged = (plan: [number, number], from = '2026-12-01') =>
    judgeHours(book, { shiftId: 1, from, plan: { segments: [plan] } })[0]!.verdict
  expect(judged([7 * 60, 15 * 60])).toEqual({ faults: [], warnings: [] })
  // Only the later version has the evening that follows at 15:00.
  expect(judged([7 * 60, 30 * 60]).warnings).toContainEqual({
    ...{ code: 'SHORT_REST', cycleDay: 0, minutes: 540, limit: 660 },
  })
  const overlapping = judged([7 * 60, 40 * 60])
  expect(overlapping.faults).toMatchObject([{ code: 'OVERLAPS_NEXT_DAY', place: 0 }])
})

test('crews are spread evenly over a cycle', () => {
  expect(evenCrews(4, 8).map(({ name, offset }) => `${name}${offset}`)).toEqual(['A0', 'B2', 'C4', 'D6'])
  expect(evenCrews(3, 20).map(({ offset }) => offset)).toEqual([0, 6, 13])
})
