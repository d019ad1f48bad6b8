import { expect, test } from 'vitest'
import type { DayFacts } from '../facts/facts.ts'
import { defaultPolicy } from '../policy/policy.ts'
import { dayNumber } from '../time/date.ts'
import { zoneOffsets } from '../time/zone.ts'
import { boundariesOf } from './boundary.ts'

const zone = zoneOffsets('Asia/Seoul', dayNumber('2026-10-01'), dayNumber('2026-12-01'))

test('each boundary lies between the plans of its own two dates', () => {
  const workDate = dayNumber('2026-11-02')
  // Ends at 21:00, 22:00, 23:00, 24:00, 25:00; each next date begins so early that the boundary is the
  // midpoint.
  const dates = [0, 1, 2, 3, 4].map((place) => ({
    zone,
    policy: defaultPolicy,
    plan: { segments: [[place * 40, (21 + place) * 60]] as [number, number][] },
    requests: [],
  })) as unknown as DayFacts['dates']
  const facts = { workDate, dates, punches: [], asOf: 0, completeThrough: 0 }
  const local = boundariesOf(facts).map((minute, place) => minute + 540 - (workDate - 1 + place) * 1440)
  // Midpoint of the end, seen from the next date, and its start: (-180 + 40) / 2, (-120 + 80) / 2, …
  expect(local).toEqual([-70, -20, 30, 80])
})
