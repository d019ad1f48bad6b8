import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explainDay } from '../../../explanation/explain-day.ts'
import type { DateFacts, DayFacts, Direction, Punch } from '../../../facts/facts.ts'
import { ownedRange } from '../../boundary.ts'
import { deriveDay } from '../../derive-day.ts'
import { couldCarryOver } from '../../owned-passes.ts'
import { datesTouchedByPunch, datesTouchedByRequest } from '../../touched-dates.ts'
import { anyDate, anyFacts, anyFactsIn, anyPunches, anyRequest, minute, seoul } from '../any-facts.ts'
import { midnight, text, workDate, zone } from './sample-facts.ts'

/** Dates in a row, and dates far away. */
export function describeNeighbourLaws(numRuns: number): void {
  const runs = { numRuns }

  describe('dates in a row', () => {
    /** Nine dates; the five in the middle can be derived. */
    const strip = fc.record({
      dates: fc.array(anyDate(zone), { minLength: 9, maxLength: 9 }),
      punches: anyPunches(seoul),
      asOf: fc.constantFrom(1000, 2000, 4000, 9000).map((at) => midnight + at * minute),
    })
    const middle = [-2, -1, 0, 1, 2]
    const factsOn = (
      { dates, ...facts }: { dates: DateFacts[]; punches: Punch[]; asOf: number },
      day: number,
    ) => ({
      ...facts,
      completeThrough: facts.asOf,
      workDate: workDate + day,
      dates: dates.slice(day + 2, day + 7) as unknown as DayFacts['dates'],
    })

    test('own every instant once: each ends where the next begins, and never crosses 18:00 of either side', () => {
      fc.assert(
        fc.property(strip, (facts) => {
          for (const day of middle) {
            const [from, until] = ownedRange(factsOn(facts, day))
            if (day < 2) expect(ownedRange(factsOn(facts, day + 1))[0]).toBe(until)
            const evening = midnight + (day * 1440 + 1080) * minute
            expect(from).toBeLessThanOrEqual(evening)
            expect(until).toBeGreaterThanOrEqual(evening)
            expect(until).toBeLessThanOrEqual(evening + 1440 * minute)
          }
        }),
        runs,
      )
    })

    test('use a punch once, whichever of them it belongs to', () => {
      fc.assert(
        fc.property(strip, (facts) => {
          const once = facts.punches.filter(
            ({ at }, index) => facts.punches.findIndex((other) => other.at === at) === index,
          )
          const used = middle.flatMap((day) =>
            explainDay(factsOn({ ...facts, punches: once }, day))
              .punches.filter(({ use }) => use !== 'notUsed' && use !== 'repeat')
              .map(({ at }) => at),
          )
          expect(new Set(used).size).toBe(used.length)
        }),
        runs,
      )
    })

    test('a punch changes no date but those that it is said to touch', () => {
      const extra = fc.tuple(
        fc.integer({ min: -600, max: 2600 }),
        fc.constantFrom<Direction>('in', 'out', 'unknown', 'breakOut'),
      )
      fc.assert(
        fc.property(strip, extra, (facts, [at, direction]) => {
          const punch: Punch = { at: midnight + at * minute, direction, origin: 'device' }
          const { from: first, to: last } = datesTouchedByPunch(zone, punch.at)
          const more = { ...facts, punches: [...facts.punches, punch] }
          const changes = (day: number) => text(factsOn(more, day)) !== text(factsOn(facts, day))
          for (const day of middle) {
            const touched = first <= workDate + day && workDate + day <= last
            const follows = workDate + day === last + 1 && day > -2 && couldCarryOver(factsOn(more, day - 1))
            if (!touched && !follows) expect(changes(day)).toBe(false)
          }
        }),
        runs,
      )
    })

    test('a request changes no date but those that it is said to touch', () => {
      fc.assert(
        fc.property(strip, anyRequest, (facts, asked) => {
          const { from, to } = datesTouchedByRequest(workDate, asked.type)
          const dates = facts.dates.with(4, {
            ...facts.dates[4]!,
            requests: [...facts.dates[4]!.requests, asked],
          })
          for (const day of middle) {
            if (from <= workDate + day && workDate + day <= to) continue
            expect(text(factsOn({ ...facts, dates }, day))).toBe(text(factsOn(facts, day)))
          }
        }),
        runs,
      )
    })

    test('the same facts a week later give the same result a week later', () => {
      const week = 7 * 1440 * minute
      const later = (at: number | null) => (at === null ? null : at + week)
      fc.assert(
        fc.property(anyFactsIn(seoul), (facts) => {
          const result = deriveDay(facts)
          const moved = deriveDay({
            ...facts,
            workDate: facts.workDate + 7,
            punches: facts.punches.map((punch) => ({ ...punch, at: punch.at + week })),
            asOf: facts.asOf + week,
            completeThrough: facts.completeThrough + week,
          })
          expect(moved).toEqual({
            ...result,
            workDate: result.workDate + 7,
            inAt: later(result.inAt),
            outAt: later(result.outAt),
            dueAt: later(result.dueAt),
            awaitsThrough: later(result.awaitsThrough),
          })
        }),
        runs,
      )
    })
  })

  test('facts of a far date change nothing', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const far = [{ at: midnight - 5000 * minute, direction: 'in' as const, origin: 'device' as const }]
        expect(text({ ...facts, punches: [...far, ...facts.punches] })).toBe(text(facts))
      }),
      runs,
    )
  })
}
