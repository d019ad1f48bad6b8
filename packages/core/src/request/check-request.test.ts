import { describe, expect, test } from 'vitest'
import { readPlan } from '../shape/read-plan.ts'
import type { AskedDate, AskedDay } from './asked-day.ts'
import type { PlannedDay } from './asked-parts.ts'
import { checkRequest, type RequestFacts } from './check-request.ts'
import { effectOf } from './effect-of.ts'
import { givesWay } from './overlaps.ts'
import { defaultKinds } from './request-kind.ts'

const today = 20_000
const office: PlannedDay = {
  plan: readPlan({ segments: [['09:00', '18:00']], breaks: [['12:00', '13:00']] }, ''),
  parts: { halfAt: null, quartersAt: null },
}
const kindOf = (code: string) => defaultKinds.find((kind) => kind.code === code)!
const hours = (from: number, to: number) => ({ unit: 'hours', from: from * 60, to: to * 60 }) as const
const day = (more: Partial<AskedDay> = {}): AskedDay => ({ day: today, part: { unit: 'day' }, ...more })
const date = (more: Partial<AskedDate> = {}): AskedDate => ({
  day: today,
  employed: true,
  planned: office,
  nextStart: null,
  others: [],
  ...more,
})
const facts = (
  code: string,
  dates: AskedDate[] = [date()],
  more: Partial<RequestFacts> = {},
): RequestFacts => ({
  kind: kindOf(code),
  today,
  reason: 'because',
  hasEvidence: false,
  balance: { minutes: 15 * 480, dayMinutes: 480 },
  dates: new Map(dates.map((one) => [one.day, one])),
  ...more,
})
const codes = (asked: AskedDay[], of: RequestFacts) => checkRequest(asked, of).map(({ code }) => code)

test('a day of annual leave can be asked for', () => {
  expect(checkRequest([day()], facts('annual'))).toEqual([])
})

describe('what cannot be asked for says why', () => {
  test.each([
    ['no date', [], facts('annual'), ['NO_DATE']],
    ['a date twice', [day(), day()], facts('trip'), ['DATE_TWICE']],
    [
      'two days of a kind for one',
      [day(), day({ day: today + 1 })],
      facts('menstrual', [date(), date({ day: today + 1 })]),
      ['SEVERAL_DAYS_NOT_OFFERED'],
    ],
    [
      'a quarter of a kind for days',
      [day({ part: { unit: 'quarter', which: 1 } })],
      facts('sick'),
      ['UNIT_NOT_OFFERED'],
    ],
    ['before joining', [day()], facts('annual', [date({ employed: false })]), ['NOT_EMPLOYED']],
    ['a date that nobody knows', [day({ day: today + 9 })], facts('annual'), ['NOT_EMPLOYED']],
    [
      'over a year ahead',
      [day({ day: today + 366 })],
      facts('annual', [date({ day: today + 366 })]),
      ['TOO_EARLY'],
    ],
    [
      'over a month late',
      [day({ day: today - 32 })],
      facts('annual', [date({ day: today - 32 })]),
      ['TOO_LATE'],
    ],
    ['without a reason', [day()], facts('trip', [date()], { reason: ' ' }), ['REASON_MISSING']],
    ['on a day off', [day()], facts('annual', [date({ planned: null })]), ['NOTHING_PLANNED']],
    ['hours outside the shift', [day({ part: hours(19, 20) })], facts('annual'), ['OUTSIDE_PLAN']],
    ['end before start', [day({ part: hours(15, 14) })], facts('annual'), ['ENDS_BEFORE_START']],
    [
      'overtime into the next day',
      [day({ part: hours(18, 34) })],
      facts('overtime', [date({ nextStart: 33 * 60 })]),
      ['INTO_NEXT_PLAN'],
    ],
    ['a correction of nothing', [day({ correction: {} })], facts('correction'), ['CORRECTION_MISSING']],
    ['out before in', [day({ correction: { in: 600, out: 540 } })], facts('correction'), ['OUT_BEFORE_IN']],
    [
      'a segment that is not there',
      [day({ correction: { in: 600, segment: 2 } })],
      facts('correction'),
      ['NO_SUCH_SEGMENT'],
    ],
    ['an excuse of nothing', [day()], facts('excuse'), ['EXCUSE_MISSING']],
  ] as const)('%s', (_, asked, of, wanted) => {
    expect(codes([...asked], of)).toEqual(wanted)
  })
})

test('leave over leave names what stands in the way; the other half of the day is free', () => {
  const others = [
    { requestId: 5, kind: 'annual', effect: 'leave', part: { unit: 'half', which: 1 } },
  ] as const
  const of = facts('annual', [date({ others })])
  expect(checkRequest([day()], of)).toEqual([{ code: 'OVERLAPS', day: today, requestId: 5 }])
  expect(codes([day({ part: { unit: 'half', which: 1 } })], of)).toEqual(['OVERLAPS'])
  expect(codes([day({ part: { unit: 'half', which: 2 } })], of)).toEqual([])
})

test('leave wins over a trip, and says so; a trip does not go over leave', () => {
  const trip = [{ requestId: 6, kind: 'trip', effect: 'trip', part: { unit: 'day' } }] as const
  const over = facts('annual', [date({ others: trip })])
  expect(codes([day()], over)).toEqual([])
  expect(givesWay([day()], over.kind, over.dates)).toEqual([{ day: today, requestId: 6 }])
  const leave = [{ requestId: 7, kind: 'annual', effect: 'leave', part: { unit: 'day' } }] as const
  expect(codes([day()], facts('trip', [date({ others: leave })]))).toEqual(['OVERLAPS'])
})

test('what the balance does not hold is told with both figures', () => {
  const of = facts('annual', [date()], { balance: { minutes: 240, dayMinutes: 480 } })
  expect(checkRequest([day()], of)).toEqual([{ code: 'BALANCE_SHORT', day: null, has: 240, asks: 480 }])
  expect(codes([day({ part: { unit: 'half', which: 2 } })], of)).toEqual([])
})

test('a day of twelve hours takes one day of the balance', () => {
  const long = { ...office, plan: readPlan({ segments: [['07:00', '19:00']] }, '') }
  const of = facts('annual', [date({ planned: long })], { balance: { minutes: 480, dayMinutes: 480 } })
  expect(codes([day()], of)).toEqual([])
})

describe('what the day is told', () => {
  test.each([
    ['annual', day(), { type: 'leave', whole: true }],
    ['annual', day({ part: { unit: 'half', which: 2 } }), { type: 'leave', from: 840, to: 1080 }],
    ['remote', day({ part: hours(9, 12) }), { type: 'remote', from: 540, to: 720 }],
    [
      'overtime',
      day({ part: hours(18, 20), breaks: [[1110, 1140]] }),
      { type: 'overtime', from: 1080, to: 1200, breaks: [[1110, 1140]] },
    ],
    ['outing', day({ part: hours(14, 15) }), { type: 'outing', from: 840, to: 900 }],
    ['correction', day({ correction: { out: 1080 } }), { type: 'correction', out: 1080 }],
    ['excuse', day({ excuse: 'tardy' }), { type: 'excuse', of: 'tardy' }],
    ['breakWaiver', day(), null],
  ] as const)('%s', (code, asked, wanted) => {
    expect(effectOf(asked as AskedDay, kindOf(code), office)).toEqual(wanted)
  })

  test('hours of a visit on a day off are its own', () => {
    expect(effectOf(day({ part: hours(10, 11) }), kindOf('field'), null)).toEqual({
      type: 'trip',
      from: 600,
      to: 660,
    })
  })
})
