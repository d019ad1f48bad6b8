import { expect, test } from 'vitest'
import { reportMonth } from './search.ts'

test.each([
  ['2026-12-01', '2026-11'],
  ['2026-12-10', '2026-11'],
  ['2026-12-11', '2026-12'],
  ['2027-01-02', '2026-12'],
])('on %s reports open on %s', (date, month) => {
  expect(reportMonth(date)).toBe(month)
})
