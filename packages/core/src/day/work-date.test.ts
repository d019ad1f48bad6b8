import { expect, test } from 'vitest'
import { dateText, dayNumber } from '../time/date.ts'
import { zoneOffsets } from '../time/zone.ts'
import { workDateAt } from './work-date.ts'

const zone = (name: string) => zoneOffsets(name, dayNumber('2026-01-01'), dayNumber('2026-12-31'))
const instant = (text: string) => Temporal.Instant.from(text).epochMilliseconds

test.each([
  ['Asia/Seoul', '2026-11-10T04:59:59+09:00', '2026-11-09'],
  ['Asia/Seoul', '2026-11-10T05:00:00+09:00', '2026-11-10'],
  ['Asia/Seoul', '2026-11-10T23:59:59+09:00', '2026-11-10'],
  ['Asia/Seoul', '2026-11-11T00:00:00+09:00', '2026-11-10'],
  // The same instant elsewhere.
  ['Europe/Berlin', '2026-11-10T05:00:00+09:00', '2026-11-09'],
  // The night in which clocks go forward, and the one in which they go back: five o'clock is five o'clock.
  ['Europe/Berlin', '2026-03-29T04:59:59+02:00', '2026-03-28'],
  ['Europe/Berlin', '2026-03-29T05:00:00+02:00', '2026-03-29'],
  ['Europe/Berlin', '2026-10-25T04:59:59+01:00', '2026-10-24'],
  ['Europe/Berlin', '2026-10-25T05:00:00+01:00', '2026-10-25'],
])('with a cutoff of 05:00 it is in %s at %s the %s', (name, at, date) => {
  expect(dateText(workDateAt(zone(name), instant(at), () => 300))).toBe(date)
})

test('the cutoff that ends a date is that of its own policy', () => {
  const cutoffOn = (day: number) => (day < dayNumber('2026-11-10') ? 0 : 360)
  const at = (text: string) => dateText(workDateAt(zone('Asia/Seoul'), instant(text), cutoffOn))
  expect(at('2026-11-10T00:00:00+09:00')).toBe('2026-11-10')
  expect(at('2026-11-11T05:59:00+09:00')).toBe('2026-11-10')
  expect(at('2026-11-11T06:00:00+09:00')).toBe('2026-11-11')
})
