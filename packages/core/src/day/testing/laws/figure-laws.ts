import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DayFacts, WorkPlan } from '../../../facts/facts.ts'
import { figures, nullableFigures, numberFigures } from '../../../facts/figures.ts'
import { type Finding, findings } from '../../../facts/findings.ts'
import { segmentsOf } from '../../../plan/placed.ts'
import { defaultPolicy } from '../../../policy/policy.ts'
import { deriveDay } from '../../derive-day.ts'
import { anyFacts, anyFactsIn, anyOvertime, seoul, settled, withDate } from '../any-facts.ts'
import { nineToSix, tap } from './sample-facts.ts'

/** What every figure and finding keeps (rules.md §2). */
export function describeFigureLaws(numRuns: number): void {
  const runs = { numRuns }

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
}
