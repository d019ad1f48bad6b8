import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explainDay } from '../../explanation/explain-day.ts'
import { renderStep } from '../../explanation/render-step.ts'
import type { DateFacts, DayFacts, DayRequest, Direction, Punch, WorkPlan } from '../../facts/facts.ts'
import { figures, nullableFigures, numberFigures } from '../../facts/figures.ts'
import { type Finding, findings } from '../../facts/findings.ts'
import { segmentsOf } from '../../plan/placed.ts'
import { defaultPolicy } from '../../policy/policy.ts'
import { ownedRange } from '../boundary.ts'
import { deriveDay } from '../derive-day.ts'
import { couldCarryOver } from '../owned-passes.ts'
import { datesTouchedByPunch, datesTouchedByRequest } from '../touched-dates.ts'
import {
  anyDate,
  anyFacts,
  anyFactsIn,
  anyOvertime,
  anyPunches,
  anyRequest,
  cores,
  minute,
  seoul,
  settled,
  withDate,
} from './any-facts.ts'

const { zone, workDate, midnight } = seoul
const nineToSix: WorkPlan = { segments: [[540, 1080]], breaks: [[720, 780]] }
const text = (facts: DayFacts) => JSON.stringify(deriveDay(facts))

/** The laws of rules.md §2, and what follows from them, on so many days of every kind. */
export function describeLaws(numRuns: number): void {
  const runs = { numRuns }

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
      dates: fiveDates(nineToSix),
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

  test('equal facts give equal bytes, and facts stay as they are', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const copy = structuredClone(facts)
        expect(text(copy)).toBe(text(facts))
        expect(copy).toEqual(facts)
      }),
      runs,
    )
  })

  test('minutes are conserved on a settled day without core and standard minutes, and both sides known', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { plan } = facts.dates[2]
        const day = deriveDay(settled(facts))
        const isOne = plan !== null && segmentsOf(facts.dates[2], facts.workDate).length === 1
        fc.pre(isOne && plan.core === undefined && plan.standardMinutes === undefined)
        fc.pre(day.workedMinutes !== null && day.tardyMinutes !== null && day.leftEarlyMinutes !== null)
        const parts = [
          day.workedMinutes!,
          day.leaveMinutes,
          day.tardyMinutes!,
          day.leftEarlyMinutes!,
          day.graceMinutes,
          day.outingMinutes,
          day.absentMinutes,
        ]
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(day.plannedMinutes)
      }),
      runs,
    )
  })

  test('figures are whole minutes of at least 0, away time is required time that is not out', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const day = deriveDay(facts)
        for (const figure of numberFigures) expect(day[figure]).toBeGreaterThanOrEqual(0)
        for (const figure of nullableFigures) expect(day[figure] ?? 0).toBeGreaterThanOrEqual(0)
        for (const figure of figures) expect(Number.isInteger(day[figure] ?? 0)).toBe(true)
        expect(day.awayMinutes + day.outingMinutes).toBeLessThanOrEqual(1440)
      }),
      runs,
    )
  })

  test('unknown is not zero: without an in or an out nothing that depends on it is known', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { plan, requests } = facts.dates[2]
        const day = deriveDay(facts)
        const segments = segmentsOf(facts.dates[2], facts.workDate)
        const onTrip = requests.some(({ type }) => type === 'trip')
        fc.pre(segments.length === 1 && day.requiredMinutes > 0 && !onTrip && plan !== null)
        fc.pre(day.absentMinutes === 0 && (day.in === null || day.out === null))
        expect([day.workedMinutes, day.outsidePlanMinutes, day.nightMinutes]).toEqual([null, null, null])
        const asked = requests.some(({ type }) => type === 'overtime')
        if (!asked) expect(day.overtimeMinutes ?? 0).toBe(0)
        if (day.in === null) expect(day.tardyMinutes).toBe(null)
        if (day.out === null) expect(day.leftEarlyMinutes).toBe(null)
        expect(day.awayMinutes).toBe(0)
      }),
      runs,
    )
  })

  test('a finding of a figure stands where the figure is above 0, and findings are of the list, by name, once', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const day = deriveDay(facts)
        const has = (finding: Finding) => day.findings.includes(finding)
        const begun = deriveDay(facts).in !== null || day.findings.length > 0
        expect(has('TARDY')).toBe((day.tardyMinutes ?? 0) > 0)
        expect(has('LEFT_EARLY')).toBe((day.leftEarlyMinutes ?? 0) > 0)
        expect(has('ABSENT') || has('PARTLY_ABSENT')).toBe(day.absentMinutes > 0)
        expect(has('GRACE_USED')).toBe(day.graceMinutes > 0)
        if (begun) expect(has('DEEMED')).toBe(day.deemedMinutes > 0)
        if (day.outingMinutes > 0) expect(has('OUTING')).toBe(true)
        const least = facts.dates[2].policy.outsidePlanMinMinutes
        expect(has('AWAY')).toBe(day.awayMinutes > 0 && day.awayMinutes >= least)
        expect(has('EXCUSED')).toBe(day.excused.length > 0)
        expect(day.findings).toEqual([...new Set(day.findings)].sort())
        expect(findings).toEqual(expect.arrayContaining(day.findings))
      }),
      runs,
    )
  })

  test('nobody is late or early in a frame', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const plan: WorkPlan = { segments: [[420, 1320]], breaks: [[720, 780]], standardMinutes: 480 }
        const day = deriveDay(withDate(facts, { plan }))
        fc.pre(day.requiredMinutes > 0)
        expect([day.tardyMinutes ?? 0, day.leftEarlyMinutes ?? 0, day.graceMinutes]).toEqual([0, 0, 0])
      }),
      runs,
    )
  })

  describe('what says the same comes to the same', () => {
    test('segments that touch are one', () => {
      fc.assert(
        fc.property(anyFacts, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (facts, share) => {
          const { plan, zone: place } = facts.dates[2]
          fc.pre(plan !== null && plan.segments.length === 1 && place.zone === 'Asia/Seoul')
          const [start, end] = plan!.segments[0]!
          const cut = Math.floor(start + (end - start) * share)
          fc.pre(start < cut && cut < end)
          const parted: WorkPlan = {
            ...plan,
            segments: [
              [start, cut],
              [cut, end],
            ],
          }
          expect(text(withDate(facts, { plan: parted }))).toBe(text(facts))
        }),
        runs,
      )
    })

    test('a start that may slide by nothing does not slide', () => {
      fc.assert(
        fc.property(anyFacts, (facts) => {
          const { plan } = facts.dates[2]
          fc.pre(plan?.segments.length === 1 && plan.core === undefined && plan.standardMinutes === undefined)
          const [start] = plan!.segments[0]!
          const { slide, ...fixed } = plan!
          expect(text(withDate(facts, { plan: { ...fixed, slide: [start, start] } }))).toBe(
            text(withDate(facts, { plan: fixed })),
          )
        }),
        runs,
      )
    })

    test('breaks that float and are due at no time are none', () => {
      fc.assert(
        fc.property(anyFacts, (facts) => {
          const { plan } = facts.dates[2]
          fc.pre(plan !== null && plan.floatingBreaks === undefined && plan.standardMinutes === undefined)
          const floating: WorkPlan = { ...plan!, floatingBreaks: [[5000, 60]] }
          const day = deriveDay(withDate(facts, { plan: floating }))
          const without = deriveDay(facts)
          const isOuting = (finding: Finding) => finding !== 'OUTING'
          expect({ ...day, findings: day.findings.filter(isOuting) }).toEqual({
            ...without,
            findings: without.findings.filter(isOuting),
          })
        }),
        runs,
      )
    })

    test('a correction to what was punched in changes nothing but its finding', () => {
      fc.assert(
        fc.property(anyFactsIn(seoul), (facts) => {
          const { requests } = facts.dates[2]
          const day = deriveDay(settled(facts))
          fc.pre(
            day.in !== null && day.requiredMinutes > 0 && !requests.some(({ type }) => type === 'remote'),
          )
          fc.pre(!day.findings.includes('CORRECTED') && facts.dates[2].plan?.place !== 'remote')
          const asked = [...requests, { type: 'correction' as const, in: day.in! }]
          const corrected = deriveDay(withDate(settled(facts), { requests: asked }))
          expect({ ...corrected, inAt: day.inAt, findings: [] }).toEqual({ ...day, findings: [] })
        }),
        runs,
      )
    })
  })

  describe('who comes earlier', () => {
    const coreBesideTrip = fc
      .tuple(anyFactsIn(seoul), fc.constantFrom(...cores), fc.integer({ min: 30, max: 300 }))
      .map(([facts, plan, length]) => {
        const from = plan.segments[0]![0]
        const requests: DayRequest[] = [{ type: 'trip', from, to: from + length }]
        return withDate(facts, { plan, requests, policy: defaultPolicy })
      })
    /** A day with an in by the key and an out long after, and another with a later in. */
    const earlierAndLater = fc
      .record({
        facts: fc.oneof(anyFactsIn(seoul), coreBesideTrip),
        ins: fc.tuple(fc.integer({ min: 300, max: 1150 }), fc.integer({ min: 300, max: 1150 })),
        out: fc.integer({ min: 1151, max: 1500 }),
      })
      .map(({ facts, ins, out }) => {
        const withIn = (at: number) => settled({ ...facts, punches: [tap(at, 'in'), tap(out, 'out')] })
        return [withIn(Math.min(...ins)), withIn(Math.max(...ins))] as const
      })

    test('is never later for it', () => {
      fc.assert(
        fc.property(earlierAndLater, ([early, late]) => {
          const [before, after] = [deriveDay(early).tardyMinutes, deriveDay(late).tardyMinutes]
          const isHere = deriveDay(late).in !== null && deriveDay(early).in !== null
          fc.pre(before !== null && after !== null && isHere && early.dates[2].policy.directions === 'trust')
          expect(before).toBeLessThanOrEqual(after!)
        }),
        runs,
      )
    })

    test('has never worked less, beside a trip or with core time either', () => {
      fc.assert(
        fc.property(earlierAndLater, ([early, late]) => {
          const [before, after] = [deriveDay(early), deriveDay(late)]
          const slides = early.dates[2].plan?.slide !== undefined
          const asked = early.dates[2].requests.some(({ type }) => type !== 'overtime' && type !== 'excuse')
          fc.pre(!(slides && asked) && before.in !== null && after.in !== null)
          fc.pre(before.workedMinutes !== null && after.workedMinutes !== null)
          fc.pre(early.dates[2].policy.directions === 'trust')
          expect(before.workedMinutes).toBeGreaterThanOrEqual(after.workedMinutes!)
        }),
        runs,
      )
    })
  })

  test('a further approval of overtime takes no overtime away', () => {
    fc.assert(
      fc.property(anyFactsIn(seoul), anyOvertime, (facts, asked) => {
        const { requests } = facts.dates[2]
        const punches = [tap(1020, 'in'), tap(1700, 'out')]
        const policy = { ...defaultPolicy, doubtInMinutes: null, dayCutoff: 720 }
        const others = { policy, plan: null, requests: [] }
        const dates = facts.dates.map((date) => ({ ...date, ...others })) as unknown as DayFacts['dates']
        const one = withDate({ ...settled(facts), dates, punches }, { ...facts.dates[2], policy })
        const more = withDate(one, { requests: [...requests, asked] })
        const [before, after] = [deriveDay(one), deriveDay(more)]
        fc.pre(before.in !== null && before.out !== null && after.in !== null && after.out !== null)
        fc.pre(before.overtimeMinutes !== null && after.overtimeMinutes !== null)
        expect(after.overtimeMinutes).toBeGreaterThanOrEqual(before.overtimeMinutes!)
      }),
      runs,
    )
  })

  test('overtime and time outside the plan are never away time', () => {
    fc.assert(
      fc.property(anyFactsIn(seoul), fc.integer({ min: 1090, max: 1200 }), (facts, back) => {
        const { requests } = facts.dates[2]
        const asked = requests.filter(({ type }) => type === 'overtime')
        const keys = [tap(530, 'in'), tap(1085, 'out'), tap(back, 'in'), tap(1300, 'out')]
        const dates = withDate(facts, { plan: nineToSix, policy: defaultPolicy, requests: asked })
        const day = deriveDay(settled({ ...dates, punches: keys }))
        fc.pre(day.overtimeMinutes !== null && day.out === 1300)
        const there = 1300 - 530 - (back - 1085) - 480
        expect(day.overtimeMinutes! + day.outsidePlanMinutes!).toBeLessThanOrEqual(there)
        expect(day.awayMinutes).toBe(0)
      }),
      runs,
    )
  })

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
}

/** A tap of a device at a wall time in Seoul. */
const tap = (wall: number, direction: Direction): Punch => ({
  at: midnight + wall * minute,
  direction,
  origin: 'device',
})

function punchAt(minutesAfterNine: number, direction: Direction): Punch {
  return { at: midnight + (540 + minutesAfterNine) * minute, direction, origin: 'device' }
}

function fiveDates(plan: WorkPlan, policy: Partial<typeof defaultPolicy> = {}): DayFacts['dates'] {
  const one: DateFacts = { zone, policy: { ...defaultPolicy, ...policy }, plan, requests: [] }
  return [one, one, one, one, one]
}
