import fc from 'fast-check'
import { expect, test } from 'vitest'
import { europe } from '../law/europe.ts'
import { korea } from '../law/korea.ts'
import { rulesOn } from '../law/rule-pack.ts'
import { dayNumber } from '../time/date.ts'
import { approvedOvertime } from './approved-overtime.ts'
import { judgeWeek, type WeekResult } from './judge-week.ts'
import { judgeBreaks, judgeRest } from './rest.ts'
import { breaksYearlyLimit, judgeAverage } from './spans.ts'
import type { WeekDay } from './week-day.ts'

const monday = dayNumber('2026-11-23')
const rules = rulesOn(korea, monday)

const day = (index: number, minutes: number | null, more: Partial<WeekDay> = {}): WeekDay => ({
  workDate: monday + index,
  dayType: index < 5 ? 'workday' : index === 5 ? 'offday' : 'weeklyHoliday',
  settled: true,
  requiredMinutes: 480,
  deemedMinutes: 0,
  workedMinutes: minutes === null ? null : Math.min(minutes, 480),
  overtimeMinutes: minutes === null ? null : Math.max(0, minutes - 480),
  outsidePlanMinutes: 0,
  nightMinutes: 0,
  ...more,
})
const week = (minutes: (number | null)[]) => minutes.map((counted, index) => day(index, counted))

test.each<[string, (number | null)[], Partial<WeekResult>]>([
  [
    'an ordinary week',
    [480, 480, 480, 480, 480],
    { countedMinutes: 2400, overtimeMinutes: 0, premiumMinutes: 0, findings: [] },
  ],
  ['48 hours: a notice', [576, 576, 576, 576, 576], { overtimeMinutes: 480, findings: ['WEEK_NOTICE'] }],
  ['just below it', [575, 576, 576, 576, 576], { findings: [] }],
  ['50 hours: a warning', [600, 600, 600, 600, 600], { findings: ['WEEK_WARNING'] }],
  ['52 hours are lawful', [624, 624, 624, 624, 624], { overtimeMinutes: 720, findings: ['WEEK_WARNING'] }],
  ['one minute more is not', [625, 624, 624, 624, 624], { overtimeMinutes: 721, findings: ['WEEK_BREACH'] }],
  [
    'three days of 15 hours: 45 hours are within the limit, 21 earn the premium',
    [900, 900, 900, 0, 0],
    { overtimeMinutes: 300, premiumMinutes: 1260, findings: [] },
  ],
  [
    'a sixth day is overtime of the week',
    [480, 480, 480, 480, 480, 240],
    { overtimeMinutes: 240, premiumMinutes: 240, findings: [] },
  ],
  [
    'work on the weekly holiday counts for the limit and is paid apart',
    [480, 480, 480, 480, 480, 0, 600],
    {
      overtimeMinutes: 600,
      premiumMinutes: 0,
      holidayMinutes: 480,
      longHolidayMinutes: 120,
      findings: ['WEEK_WARNING'],
    },
  ],
  [
    'an unknown day is not zero',
    [480, null, 480, 480, 480],
    { countedMinutes: null, premiumMinutes: null, knownMinutes: 1920, findings: ['WEEK_UNKNOWN'] },
  ],
  [
    'what is known can be too much already',
    [900, 900, 900, 900, null],
    { countedMinutes: null, knownMinutes: 3600, findings: ['WEEK_BREACH', 'WEEK_UNKNOWN'] },
  ],
])('%s', (_name, minutes, expected) => {
  expect(judgeWeek(monday, week(minutes), rules)).toMatchObject(expected)
})

test('days to come are projected by their plans', () => {
  const ahead = (index: number) => day(index, null, { settled: false, requiredMinutes: 660 })
  const result = judgeWeek(monday, [day(0, 660), day(1, 660), ahead(2), ahead(3), ahead(4)], rules)
  expect(result).toMatchObject({
    knownMinutes: 1320,
    projectedMinutes: 3300,
    findings: ['WEEK_BREACH_AHEAD'],
  })
})

test.each([
  ['minor', [day(0, 490)], ['DAY_OVERTIME_BREACH']],
  ['pregnant', [day(0, 480, { nightMinutes: 1 })], ['NIGHT_FORBIDDEN']],
  ['pregnant', [day(6, 60)], ['HOLIDAY_FORBIDDEN']],
  ['afterBirth', [day(0, 601)], ['DAY_OVERTIME_BREACH']],
  ['afterBirth', [day(0, 600)], []],
] as const)('for %s', (trait, days, findings) => {
  expect(judgeWeek(monday, days, rulesOn(korea, monday, [trait])).findings).toEqual(findings)
})

test('what begins in the middle of a week holds from its date on', () => {
  const night = { nightMinutes: 60 }
  const from = (first: number) => (day: number) =>
    day < monday + first ? rules : rulesOn(korea, day, ['pregnant'])
  const findings = (first: number) =>
    judgeWeek(monday, [day(0, 480, night), day(2, 480)], rules, from(first)).findings
  expect(findings(1)).toEqual([])
  expect(findings(0)).toEqual(['NIGHT_FORBIDDEN'])
})

test('more work never lessens a figure, and the order of days does not matter', () => {
  const minutes = fc.array(fc.integer({ min: 0, max: 1200 }), { minLength: 7, maxLength: 7 })
  fc.assert(
    fc.property(minutes, fc.nat(6), fc.integer({ min: 1, max: 240 }), (counted, at, more) => {
      const result = judgeWeek(monday, week(counted), rules)
      expect(judgeWeek(monday, week(counted).reverse(), rules)).toEqual(result)
      const longer = judgeWeek(monday, week(counted.with(at, counted[at]! + more)), rules)
      expect(longer.overtimeMinutes!).toBeGreaterThanOrEqual(result.overtimeMinutes!)
      expect(longer.premiumMinutes!).toBeGreaterThanOrEqual(result.premiumMinutes!)
      expect(longer.countedMinutes).toBe(result.countedMinutes! + more)
    }),
  )
})

test.each([
  ['nine to one without a break', [[540, 780]], false, '2026-11-24', true],
  ['a minute less needs none', [[540, 779]], false, '2026-11-24', false],
  ['asked to go without, before the law let them', [[540, 780]], true, '2026-12-09', true],
  ['asked to go without, since', [[540, 780]], true, '2026-12-10', false],
  ['asked to go without, of a longer day', [[540, 781]], true, '2026-12-10', true],
  [
    'an hour for eight',
    [
      [540, 720],
      [780, 1080],
    ],
    false,
    '2026-11-24',
    false,
  ],
  [
    '59 minutes for eight',
    [
      [540, 721],
      [780, 1080],
    ],
    false,
    '2026-11-24',
    true,
  ],
] as const)('breaks: %s', (_name, counted, waived, date, short) => {
  expect(judgeBreaks(counted, rulesOn(korea, dayNumber(date)), waived).short).toBe(short)
})

test('rest between two days', () => {
  const at = (time: string) => Temporal.Instant.from(time).epochMilliseconds
  const left = at('2026-11-23T14:00:30Z')
  expect(judgeRest(left, at('2026-11-24T01:00:00Z'), rules)).toEqual({ minutes: 660, short: false })
  expect(judgeRest(left, at('2026-11-24T00:59:59Z'), rules)).toEqual({ minutes: 659, short: true })
  expect(judgeRest(left, null, rules)).toEqual({ minutes: null, short: false })
})

test('an average over 17 weeks leaves unknown weeks out', () => {
  const law = rulesOn(europe, monday)
  const weeks = (minutes: (number | null)[]) =>
    minutes.map((counted) => judgeWeek(monday, [day(0, counted)], law))
  expect(judgeAverage(weeks(Array(17).fill(2880)), law)).toEqual({
    minutes: 2880,
    unknownWeeks: 0,
    breach: false,
  })
  expect(judgeAverage(weeks([...Array(16).fill(2880), 2897]), law).breach).toBe(true)
  expect(judgeAverage(weeks([9000, ...Array(17).fill(2880)]), law).breach).toBe(false)
  expect(judgeAverage(weeks([null, 2880]), law)).toEqual({ minutes: 2880, unknownWeeks: 1, breach: false })
  expect(judgeAverage(weeks([null]), law).minutes).toBe(null)
})

test('150 hours of overtime in the year after a birth', () => {
  const law = rulesOn(korea, monday, ['afterBirth'])
  const weeks = (count: number) =>
    Array.from({ length: count }, () => judgeWeek(monday, week([552, 552, 552, 552, 552]), law))
  expect(breaksYearlyLimit(weeks(25), law)).toBe(false)
  expect(breaksYearlyLimit(weeks(26), law)).toBe(true)
  expect(breaksYearlyLimit(weeks(52), rules)).toBe(false)
})

test('approved overtime of a day to come counts once, without breaks and beside the plan', () => {
  const plan = { segments: [[540, 1080]] } as const
  const overtime = (from: number, to: number, breaks: [number, number][] = []) =>
    ({ type: 'overtime', from, to, breaks }) as const
  expect(approvedOvertime({ plan, requests: [overtime(1080, 1440)] })).toBe(360)
  expect(approvedOvertime({ plan, requests: [overtime(1020, 1200), overtime(1080, 1260)] })).toBe(180)
  expect(approvedOvertime({ plan, requests: [overtime(1080, 1440, [[1200, 1230]])] })).toBe(330)
  expect(approvedOvertime({ plan: null, requests: [{ type: 'remote', whole: true }] })).toBe(0)
})
