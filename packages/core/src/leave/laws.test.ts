import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber } from '../time/date.ts'
import type { LeaveFacts } from './leave-facts.ts'
import { leaveLedger } from './leave-ledger.ts'

const first = dayNumber('2023-01-01')

const facts: fc.Arbitrary<LeaveFacts> = fc
  .record({
    hiredOn: fc.integer({ min: first, max: first + 700 }),
    days: fc.option(fc.integer({ min: 1, max: 1500 }), { nil: null }),
    basis: fc.constantFrom('hireDate', 'fiscalYear'),
    rounding: fc.constantFrom('minute', 'halfDay', 'day'),
    uses: fc.array(
      fc.record({
        on: fc.integer({ min: first, max: first + 2000 }),
        minutes: fc.constantFrom(60, 120, 240, 480),
        ofMinutes: fc.constantFrom(480, 720),
      }),
      { maxLength: 40 },
    ),
    entries: fc.array(
      fc.record({
        on: fc.integer({ min: first, max: first + 2000 }),
        kind: fc.constantFrom('grant', 'correction'),
        minutes: fc.integer({ min: -2000, max: 2000 }).filter((minutes) => minutes !== 0),
        reason: fc.constant('because'),
        lasts: fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }),
      }),
      { maxLength: 5 },
    ),
  })
  .map(
    ({ hiredOn, days, entries, basis, rounding, uses }): LeaveFacts => ({
      hiredOn,
      serviceFrom: hiredOn,
      lastDay: days === null ? null : hiredOn + days,
      keptFrom: hiredOn,
      basis: basis as LeaveFacts['basis'],
      fiscalYearStart: [1, 1],
      rounding: rounding as LeaveFacts['rounding'],
      contracts: [],
      attendance: [],
      uses,
      entries: entries.map(({ lasts, kind, ...entry }) => ({
        ...entry,
        kind: kind as 'grant' | 'correction',
        until: lasts === null ? null : entry.on + lasts,
      })),
    }),
  )
const on = fc.integer({ min: first, max: first + 2200 })

test('each minute that arose was used, has lapsed or is left, and none twice', () => {
  fc.assert(
    fc.property(facts, on, (of, day) => {
      const { grants, spendings, overdrawnMinutes, ...ledger } = leaveLedger(of, day)
      for (const { minutes, usedMinutes, lapsedMinutes } of grants)
        expect(usedMinutes + lapsedMinutes).toBeLessThanOrEqual(minutes)
      const drawn = spendings.flatMap((spending) => spending.drawn)
      for (const [place, grant] of grants.entries())
        expect(
          drawn.filter((part) => part.grant === place).reduce((sum, { minutes }) => sum + minutes, 0),
        ).toBe(grant.usedMinutes)
      expect(drawn.reduce((sum, { minutes }) => sum + minutes, 0) + overdrawnMinutes).toBe(ledger.usedMinutes)
      if (of.lastDay === null || day <= of.lastDay)
        expect(ledger.balanceMinutes).toBe(ledger.grantedMinutes - ledger.lapsedMinutes - ledger.usedMinutes)
    }),
  )
})

test('nothing is drawn before it arose or after it lapsed', () => {
  fc.assert(
    fc.property(facts, on, (of, day) => {
      const { grants, spendings } = leaveLedger(of, day)
      for (const { on: usedOn, drawn } of spendings)
        for (const { grant } of drawn) {
          expect(grants[grant]!.until ?? Infinity).toBeGreaterThanOrEqual(usedOn)
          // What was taken before it arose is drawn later; never from what has lapsed by then.
          if (grants[grant]!.on > usedOn) expect(grants[grant]!.on).toBeLessThanOrEqual(day)
        }
    }),
  )
})

test('the order in which facts are given changes nothing', () => {
  fc.assert(
    fc.property(facts, on, (of, day) => {
      const turned = { ...of, uses: of.uses.toReversed(), entries: of.entries.toReversed() }
      const { grants, spendings, ...sums } = leaveLedger(of, day)
      const { grants: _, spendings: __, ...turnedSums } = leaveLedger(turned, day)
      expect(turnedSums).toEqual(sums)
    }),
  )
})

test('a day more of service never takes away what arose', () => {
  fc.assert(
    fc.property(facts, on, (of, day) => {
      const open = { ...of, lastDay: null }
      expect(leaveLedger(open, day + 1).grantedMinutes).toBeGreaterThanOrEqual(
        leaveLedger(open, day).grantedMinutes,
      )
    }),
  )
})
