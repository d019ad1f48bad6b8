import { expect, test } from 'vitest'
import { retryAfterMs } from './retry-after.ts'

const now = Date.UTC(2026, 10, 2, 9)
const after = (said: string, date?: string) =>
  retryAfterMs(new Headers({ 'retry-after': said, ...(date ? { date } : {}) }), now)

test('seconds, and a date by the clock of whoever sends it', () => {
  expect(after('0')).toBe(0)
  expect(after('7')).toBe(7000)
  expect(after('Mon, 02 Nov 2026 09:00:20 GMT')).toBe(20_000)
  expect(after('Mon, 02 Nov 2026 11:00:20 GMT', 'Mon, 02 Nov 2026 11:00:00 GMT')).toBe(20_000)
  expect(after('Mon, 02 Nov 2026 08:00:00 GMT')).toBe(0)
})

test('nobody is left alone for longer than five minutes', () => {
  for (const said of ['86400', '9'.repeat(400), 'Tue, 03 Nov 2026 09:00:00 GMT'])
    expect(after(said)).toBe(300_000)
})

test('what is neither says nothing', () => {
  for (const said of ['', 'soon', '-5', '1.5', '5 s', 'Mon, 99 Nov 2026']) expect(after(said)).toBeNull()
  expect(retryAfterMs(new Headers(), now)).toBeNull()
})
