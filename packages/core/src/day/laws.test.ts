import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explainDay } from '../explanation/explain-day.ts'
import { renderStep } from '../explanation/render-step.ts'
import type { DateFacts, DayFacts, DayRequest, Direction, Punch, WorkPlan } from '../facts/facts.ts'
import { defaultPolicy } from '../policy/policy.ts'
import { dayNumber } from '../time/date.ts'
import { zoneOffsets } from '../time/zone.ts'
import { ownedRange } from './boundary.ts'
import { deriveDay } from './derive-day.ts'
import { couldCarryOver } from './owned-passes.ts'
import { datesTouchedByPunch, datesTouchedByRequest } from './touched-dates.ts'

const workDate = dayNumber('2026-11-02')
const zone = zoneOffsets('Asia/Seoul', workDate - 20, workDate + 20)
const midnight = workDate * 86_400_000 - 9 * 3_600_000
const minute = 60_000

const plans: (WorkPlan | null)[] = [
  null,
  { segments: [[540, 1080]], breaks: [[720, 780]] },
  { segments: [[390, 930]], breaks: [[660, 720]] },
  { segments: [[1320, 1860]], breaks: [[1560, 1620]] },
  {
    segments: [
      [420, 660],
      [1020, 1260],
    ],
  },
  { segments: [[420, 1320]], breaks: [[720, 780]], core: [600, 960], standardMinutes: 480 },
]

const wallPair = fc
  .tuple(fc.integer({ min: 0, max: 1700 }), fc.integer({ min: 10, max: 400 }))
  .map(([from, length]) => ({ from, to: from + length }))
const request: fc.Arbitrary<DayRequest> = fc.oneof(
  fc.constantFrom<DayRequest>(
    { type: 'leave', whole: true },
    { type: 'remote', whole: true },
    { type: 'trip', whole: true },
  ),
  fc
    .tuple(
      fc.constantFrom(
        'leave' as const,
        'remote' as const,
        'trip' as const,
        'overtime' as const,
        'outing' as const,
      ),
      wallPair,
    )
    .map(([type, part]) => ({ type, ...part }) as DayRequest),
  fc.record({ type: fc.constant('correction' as const), in: fc.integer({ min: 400, max: 1700 }) }),
  fc.record({ type: fc.constant('correction' as const), out: fc.integer({ min: 400, max: 1900 }) }),
  fc.record({
    type: fc.constant('excuse' as const),
    of: fc.constantFrom('tardy' as const, 'leftEarly' as const, 'absent' as const),
  }),
)

const date: fc.Arbitrary<DateFacts> = fc.record({
  zone: fc.constant(zone),
  policy: fc
    .record({
      graceInMinutes: fc.constantFrom(0, 10),
      graceMode: fc.constantFrom('tolerate' as const, 'forgive' as const),
      directions: fc.constantFrom('trust' as const, 'trust' as const, 'ignore' as const),
      dedupeSeconds: fc.constantFrom(60, 60, 300),
      carryOverMinutes: fc.constantFrom(120, 120, 400),
    })
    .map((some) => ({ ...defaultPolicy, ...some })),
  plan: fc.constantFrom(...plans),
  requests: fc.oneof(fc.constant([]), fc.array(request, { maxLength: 3 })),
})

const punches: fc.Arbitrary<Punch[]> = fc.array(
  fc.record({
    at: fc
      .integer({ min: -600, max: 2600 })
      .chain((at) => fc.integer({ min: 0, max: 59 }).map((second) => midnight + at * minute + second * 1000)),
    direction: fc.constantFrom<Direction>('in', 'out', 'unknown', 'unknown', 'breakOut', 'breakIn'),
    origin: fc.constantFrom('device' as const, 'web' as const),
  }),
  { maxLength: 8 },
)

const anyFacts: fc.Arbitrary<DayFacts> = fc
  .record({
    workDate: fc.constant(workDate),
    dates: fc.tuple(date, date, date, date, date),
    punches,
    asOf: fc.integer({ min: -600, max: 5000 }).map((at) => midnight + at * minute),
    lag: fc.constantFrom(0, 0, 5, 120, 3000),
  })
  .map(({ lag, ...facts }) => ({ ...facts, completeThrough: facts.asOf - lag * minute }))

const runs = { numRuns: 3000 }
const text = (facts: DayFacts) => JSON.stringify(deriveDay(facts))

test('order and repetition of punches do not matter', () => {
  fc.assert(
    fc.property(anyFacts, fc.integer(), (facts, seed) => {
      const doubled = [...facts.punches, ...facts.punches]
      const shuffled = doubled
        .map((punch, index) => ({ punch, key: (seed * (index + 7)) % 1009 }))
        .sort((a, b) => a.key - b.key)
      expect(text({ ...facts, punches: shuffled.map(({ punch }) => punch) })).toBe(text(facts))
    }),
    runs,
  )
})

test('negative control: leaving a punch out changes some result', () => {
  const facts = {
    workDate,
    punches: [punchAt(17, 'in'), punchAt(540, 'out')],
    asOf: midnight + 5000 * minute,
    completeThrough: midnight + 5000 * minute,
    dates: fiveDates(plans[1]!),
  }
  expect(text({ ...facts, punches: facts.punches.slice(1) })).not.toBe(text(facts))
})

describe('time passes in steps', () => {
  test('until dueAt the result stays the same to the byte, with sources that keep up', () => {
    fc.assert(
      fc.property(anyFacts, fc.double({ min: 0, max: 1, noNaN: true }), (facts, part) => {
        const kept = { ...facts, completeThrough: facts.asOf }
        const { dueAt } = deriveDay(kept)
        const until = dueAt ?? kept.asOf + 5000 * minute
        const later = Math.floor(kept.asOf + (until - 1 - kept.asOf) * part)
        expect(text({ ...kept, asOf: later, completeThrough: later })).toBe(text(kept))
      }),
      runs,
    )
  })

  test('until dueAt the result stays the same to the byte, with sources that stand still', () => {
    fc.assert(
      fc.property(anyFacts, fc.double({ min: 0, max: 1, noNaN: true }), (facts, part) => {
        const until = deriveDay(facts).dueAt ?? facts.asOf + 5000 * minute
        expect(text({ ...facts, asOf: Math.floor(facts.asOf + (until - 1 - facts.asOf) * part) })).toBe(
          text(facts),
        )
      }),
      runs,
    )
  })

  test('until awaitsThrough a further reading of the sources changes nothing', () => {
    fc.assert(
      fc.property(anyFacts, fc.double({ min: 0, max: 1, noNaN: true }), (facts, part) => {
        const until = Math.min(deriveDay(facts).awaitsThrough ?? Infinity, facts.asOf + 1)
        const later = Math.floor(facts.completeThrough + (until - 1 - facts.completeThrough) * part)
        expect(text({ ...facts, completeThrough: later })).toBe(text(facts))
      }),
      runs,
    )
  })
})

test('minutes are conserved on a settled day with one segment, no core time, and both sides known', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const settled = { ...facts, asOf: midnight + 9000 * minute, completeThrough: midnight + 9000 * minute }
      const { plan } = facts.dates[2]
      const day = deriveDay(settled)
      fc.pre(
        plan?.segments.length === 1 &&
          plan.core === undefined &&
          day.workedMinutes !== null &&
          day.tardyMinutes !== null &&
          day.leftEarlyMinutes !== null,
      )
      const parts = [
        day.workedMinutes,
        day.leaveMinutes,
        day.tardyMinutes,
        day.leftEarlyMinutes,
        day.graceMinutes,
        day.outingMinutes,
        day.absentMinutes,
      ]
      expect(parts.reduce((sum, part) => sum! + part!, 0)).toBe(day.plannedMinutes)
    }),
    runs,
  )
})

test('an earlier in never raises tardy', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 500 }),
      fc.integer({ min: 0, max: 500 }),
      fc.constantFrom(0, 10),
      (a, b, graceInMinutes) => {
        const tardy = (at: number) =>
          deriveDay({
            workDate,
            dates: fiveDates(plans[1]!, { graceInMinutes }),
            punches: [punchAt(at, 'in'), punchAt(540, 'out')],
            asOf: midnight + 5000 * minute,
            completeThrough: midnight + 5000 * minute,
          }).tardyMinutes!
        expect(tardy(Math.min(a, b))).toBeLessThanOrEqual(tardy(Math.max(a, b)))
      },
    ),
  )
})

describe('dates in a row', () => {
  /** Nine dates; the five in the middle can be derived. */
  const strip = fc.record({
    dates: fc.array(date, { minLength: 9, maxLength: 9 }),
    punches,
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
      { numRuns: 5000 },
    )
  })

  test('a request changes no date but those that it is said to touch', () => {
    fc.assert(
      fc.property(strip, request, (facts, asked) => {
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
      { numRuns: 5000 },
    )
  })

  test('the same facts a week later give the same result a week later', () => {
    const week = 7 * 1440 * minute
    const later = (at: number | null) => (at === null ? null : at + week)
    fc.assert(
      fc.property(anyFacts, (facts) => {
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
      { numRuns: 500 },
    )
  })
})

test('facts of a far date change nothing', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const far = [{ at: midnight - 5000 * minute, direction: 'in' as const, origin: 'device' as const }]
      expect(text({ ...facts, punches: [...far, ...facts.punches] })).toBe(text(facts))
    }),
    { numRuns: 500 },
  )
})

function punchAt(minutesAfterNine: number, direction: Direction): Punch {
  return { at: midnight + (540 + minutesAfterNine) * minute, direction, origin: 'device' }
}

function fiveDates(plan: WorkPlan, policy: Partial<typeof defaultPolicy> = {}): DayFacts['dates'] {
  const one: DateFacts = { zone, policy: { ...defaultPolicy, ...policy }, plan, requests: [] }
  return [one, one, one, one, one]
}

describe('an explanation', () => {
  test('is of the result that is derived, and its sums come to the figures', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { result, figures } = explainDay(facts)
        expect(result).toEqual(deriveDay(facts))
        const known = Object.entries(result).filter(
          ([name, value]) => name.endsWith('Minutes') && typeof value === 'number' && value !== 0,
        )
        const sums = figures.map(({ figure, terms }) => [
          figure,
          terms.reduce((sum, { minutes: part }) => sum + part, 0),
        ])
        expect(Object.fromEntries(sums.filter(([, sum]) => sum !== 0))).toEqual(Object.fromEntries(known))
      }),
      runs,
    )
  })

  test('says what became of every punch of the date, with one in and one out at most for each segment', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { punches, result } = explainDay(facts)
        const segments = Math.max(facts.dates[2].plan?.segments.length ?? 1, 1)
        for (const use of ['in', 'out'] as const)
          expect(punches.filter((punch) => punch.use === use).length).toBeLessThanOrEqual(segments)
        const known = facts.punches.filter(({ at }) => at === result.inAt && at <= facts.asOf)
        if (known.length > 0 && !result.findings.includes('CORRECTED'))
          expect(punches.map(({ at }) => at)).toContain(result.inAt)
      }),
      runs,
    )
  })

  test('is readable in both languages, whatever the facts', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const step of explainDay(facts).steps) {
          for (const language of ['ko', 'en'] as const)
            expect(renderStep(step, language)).not.toMatch(/undefined|null|NaN/)
        }
      }),
      runs,
    )
  })
})
