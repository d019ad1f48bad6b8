import { expect, test } from 'vitest'
import { dateText, dayNumber } from '../time/date.ts'
import { zoneOffsets } from '../time/zone.ts'
import { datesTouchedBy } from './boundary.ts'

const zone = zoneOffsets('Asia/Seoul', dayNumber('2026-10-01'), dayNumber('2026-12-01'))

test.each([
  ['2026-11-02T17:49:59+09:00', ['2026-10-31', '2026-11-02']],
  ['2026-11-02T17:50:00+09:00', ['2026-10-31', '2026-11-03']],
  ['2026-11-02T17:59:59+09:00', ['2026-10-31', '2026-11-03']],
  ['2026-11-02T18:00:00+09:00', ['2026-11-01', '2026-11-03']],
  ['2026-11-02T23:59:59+09:00', ['2026-11-01', '2026-11-03']],
  ['2026-11-03T00:00:00+09:00', ['2026-11-01', '2026-11-03']],
])('a punch at %s can change %j', (at, dates) => {
  expect(datesTouchedBy(zone, Temporal.Instant.from(at).epochMilliseconds).map(dateText)).toEqual(dates)
})
