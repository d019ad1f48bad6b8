import { expect, test } from 'vitest'
import type { DateFacts } from '../facts/facts.ts'
import { defaultPolicy } from '../policy/policy.ts'
import { dayNumber } from '../time/date.ts'
import { zoneOffsets } from '../time/zone.ts'
import { nightWithin } from './counted-minutes.ts'

const day = dayNumber('2026-11-02')
const midnight = day * 1440 - 540

function minutesOfNight(night: [number, number], from: number, until: number): number {
  const zone = zoneOffsets('Asia/Seoul', day - 5, day + 5)
  const date: DateFacts = { zone, policy: { ...defaultPolicy, night }, plan: null, requests: [] }
  return nightWithin(date, day, [[midnight + from, midnight + until]], null)
}

test.each([
  ['from 22:00 to 06:00', [1320, 360], 1320, 1860, 480],
  ['from 00:00 to 06:00', [0, 360], 1320, 1860, 360],
  ['that ends when it begins, which is a whole day', [1320, 1320], 540, 1080, 540],
] as const)('a night %s', (_, night, from, until, minutes) => {
  expect(minutesOfNight([...night], from, until)).toBe(minutes)
})
