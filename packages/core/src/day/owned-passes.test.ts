import { expect, test } from 'vitest'
import type { DayFacts, Direction } from '../facts/facts.ts'
import { defaultPolicy } from '../policy/policy.ts'
import { dayNumber } from '../time/date.ts'
import { zoneOffsets } from '../time/zone.ts'
import { deriveDay } from './derive-day.ts'
import { couldCarryOver } from './owned-passes.ts'

/*
 * Two neighbouring dates of which one ignores directions and the other trusts them: a tap is read by the
 * policy of its own date.
 */

const workDate = dayNumber('2026-11-02')
const zone = zoneOffsets('Asia/Seoul', workDate - 5, workDate + 5)

/** `ignoring` is the place, of the five dates, that ignores directions. */
function facts(ignoring: number, punches: [at: string, direction: Direction][]): DayFacts {
  const dates = [0, 1, 2, 3, 4].map((place) => ({
    zone,
    policy: { ...defaultPolicy, directions: place === ignoring ? ('ignore' as const) : ('trust' as const) },
    plan: null,
    requests: [],
  }))
  const asOf = (workDate + 5) * 86_400_000
  return {
    workDate,
    dates: dates as unknown as DayFacts['dates'],
    punches: punches.map(([at, direction]) => ({
      at: Temporal.Instant.from(`${at}+09:00`).epochMilliseconds,
      direction,
      origin: 'device',
    })),
    asOf,
    completeThrough: asOf,
  }
}

test('an out that the date before ignores can be its in, and takes the first departure of this date', () => {
  const taken = facts(1, [
    ['2026-11-01T20:00:00', 'out'],
    ['2026-11-02T05:10:00', 'out'],
  ])
  expect(deriveDay(taken)).toMatchObject({ in: null, out: null })
})

test('a tap at the boundary is read by the date that begins there', () => {
  const begins = facts(1, [
    ['2026-11-01T20:00:00', 'in'],
    ['2026-11-02T05:00:00', 'out'],
  ])
  expect(deriveDay(begins)).toMatchObject({ in: null, out: null })
  const ends = facts(2, [
    ['2026-11-02T20:00:00', 'in'],
    ['2026-11-03T05:00:00', 'out'],
  ])
  expect(deriveDay(ends)).toMatchObject({ in: 1200, out: 1740 })
  expect(couldCarryOver(ends)).toBe(true)
})

test('what the next date ignores has no direction: it is carried over only if that date is better without', () => {
  const evening = ['2026-11-02T20:00:00', 'in'] as [string, Direction]
  const departure = ['2026-11-03T05:10:00', 'out'] as [string, Direction]
  const another = ['2026-11-03T14:00:00', 'in'] as [string, Direction]
  expect(deriveDay(facts(3, [evening, departure]))).toMatchObject({ in: 1200, out: 1750 })
  expect(deriveDay(facts(3, [evening, departure, another]))).toMatchObject({ in: 1200, out: null })
  expect(deriveDay(facts(0, [evening, departure, another]))).toMatchObject({ in: 1200, out: 1750 })
})
