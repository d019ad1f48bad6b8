import { expect, test } from 'vitest'
import { korea } from '../law/korea.ts'
import { rulesOn } from '../law/rule-pack.ts'
import { dateText, dayNumber } from '../time/date.ts'
import { zoneOffsets } from '../time/zone.ts'
import { weekDayOf } from './day-ahead.ts'
import { judgeWeek } from './judge-week.ts'
import { shortRests } from './rest.ts'
import { judgeSettlement } from './settlement.ts'
import type { WeekDay } from './week-day.ts'
import { weekStanding } from './week-standing.ts'
import { weekStart } from './week-start.ts'

const monday = dayNumber('2026-11-23')
const rules = rulesOn(korea, monday)
const zone = zoneOffsets('Asia/Seoul', monday, monday + 40)
const nineToSix = { segments: [[540, 1080]], breaks: [[720, 780]] } as const
const nine = { zone, plan: nineToSix, requests: [] }

const over = (index: number, minutes: number | null): WeekDay => ({
  workDate: monday + index,
  ...{ dayType: 'workday', settled: true, requiredMinutes: 480, deemedMinutes: 0 },
  ...{ workedMinutes: minutes, overtimeMinutes: minutes === null ? null : 0 },
  ...{ outsidePlanMinutes: 0, nightMinutes: 0 },
})
const logOf = ({ workDate: _, ...log }: WeekDay) => log

test('a date to come adds what its plan requires, its trip, and the overtime that was approved', () => {
  const whole = { whole: true } as const
  const at = (
    plan: Parameters<typeof weekDayOf>[2]['plan'],
    requests: Parameters<typeof weekDayOf>[2]['requests'],
  ) => weekDayOf(monday, null, { zone, plan, requests })
  expect(at(nineToSix, [])).toMatchObject({ settled: false, requiredMinutes: 480, workedMinutes: null })
  expect(at(nineToSix, [{ type: 'leave', ...whole }])).toMatchObject({ requiredMinutes: 0, deemedMinutes: 0 })
  expect(at(nineToSix, [{ type: 'trip', ...whole }])).toMatchObject({
    requiredMinutes: 0,
    deemedMinutes: 480,
  })
  expect(at(nineToSix, [{ type: 'remote', ...whole }])).toMatchObject({ requiredMinutes: 480 })
  expect(at(nineToSix, [{ type: 'overtime', from: 1080, to: 1260 }])).toMatchObject({ requiredMinutes: 660 })
  expect(at(null, [])).toMatchObject({ dayType: 'offday', requiredMinutes: 0 })
})

test('overtime that was approved is to come until its day is settled, and counts once', () => {
  const requests = [{ type: 'overtime', from: 1080, to: 1200 }] as const
  const open = { ...logOf(over(3, 240)), settled: false }
  expect(weekDayOf(monday + 3, open, { ...nine, requests })).toMatchObject({ requiredMinutes: 600 })
  expect(weekDayOf(monday + 3, logOf(over(3, 600)), { ...nine, requests })).toMatchObject({
    requiredMinutes: 480,
  })
})

test('the limit is passed on the date with which the days that are over and the plans to come exceed it', () => {
  // Three days of eleven hours are over; two of eight and a Saturday of four are planned: 33 + 16 + 4 = 53.
  const ahead = [3, 4].map((index) => weekDayOf(monday + index, null, nine))
  const saturday = weekDayOf(monday + 5, null, { ...nine, plan: { segments: [[540, 780]] } })
  const days = [saturday, ...ahead, ...[0, 1, 2].map((index) => over(index, 660))]
  const week = judgeWeek(monday, days, rules)
  expect(week).toMatchObject({ knownMinutes: 1980, projectedMinutes: 3180, findings: ['WEEK_BREACH_AHEAD'] })
  expect(dateText(week.passesOn!)).toBe('2026-11-28')
  expect(weekStanding(week, rules)).toBe('ahead')
  // 52 hours sharp are lawful.
  const lawful = judgeWeek(monday, days.with(0, { ...saturday, requiredMinutes: 180 }), rules)
  expect(lawful).toMatchObject({ projectedMinutes: 3120, passesOn: null, findings: [] })
  expect(weekStanding(lawful, rules)).toBe('near')
})

test('an unknown day is not zero: what is known is the least, and it passes no sooner than that', () => {
  const days = [over(0, 900), over(1, null), over(2, 900), over(3, 900), over(4, 420)]
  const week = judgeWeek(monday, days, rules)
  expect(week).toMatchObject({ countedMinutes: null, knownMinutes: 3120, passesOn: null })
  const passed = judgeWeek(monday, days.with(4, over(4, 421)), rules)
  expect(passed).toMatchObject({ countedMinutes: null, passesOn: monday + 4 })
  expect(weekStanding(passed, rules)).toBe('passed')
})

test('a pregnant woman is near no notice of 48 hours, but passes her own 40', () => {
  const hers = rulesOn(korea, monday, ['pregnant'])
  const week = (minutes: number) =>
    judgeWeek(
      monday,
      [0, 1, 2, 3, 4].map((index) => over(index, minutes)),
      hers,
    )
  expect([week(480), week(481)].map((one) => weekStanding(one, hers))).toEqual(['within', 'passed'])
})

test('a settlement period holds legal weeks by its days', () => {
  const days = Array.from({ length: 30 }, (_, index) =>
    index < 15 ? over(index, 400) : { ...weekDayOf(monday + index, null, nine), requiredMinutes: 500 },
  )
  // 2,400 × 30 ÷ 7 = 10,285.7; 3,120 × 30 ÷ 7 = 13,371.4; 15 × 400 + 15 × 500 = 13,500, 3,150 a week.
  expect(judgeSettlement(30, days, rules)).toEqual({
    ...{ knownMinutes: 6000, countedMinutes: 6000, projectedMinutes: 13_500, averageMinutes: 3150 },
    ...{ legalMinutes: 10_285, mostMinutes: 13_371, passesOn: monday + 29 },
  })
  // A week of 52 hours and more is lawful within it; one that passes it is not, however short it is.
  const fullWeek = judgeWeek(
    monday,
    [0, 1, 2, 3].map((index) => over(index, 900)),
    rules,
  )
  const emptyWeek = judgeWeek(monday, [], rules)
  const standing = (week: typeof fullWeek, fewer: number) =>
    weekStanding(week, rules, judgeSettlement(30, days.slice(fewer), rules))
  expect([
    standing(fullWeek, 10),
    standing(fullWeek, 0),
    standing(emptyWeek, 0),
    standing(emptyWeek, 1),
  ]).toEqual(['within', 'ahead', 'ahead', 'near'])
  const unknown = judgeSettlement(30, days.with(0, over(0, null)), rules)
  expect(unknown).toMatchObject({ countedMinutes: null, knownMinutes: 5600, passesOn: null })
})

test('short rests are those before a date on which somebody came', () => {
  const at = (index: number, hour: number) => (monday + index) * 86_400_000 + hour * 3_600_000
  const stay = (index: number, inAt: number | null, outAt: number | null) => ({
    workDate: monday + index,
    inAt,
    outAt,
  })
  const stays = [
    stay(0, at(0, 0), at(0, 14)),
    stay(1, at(1, 0), null),
    stay(2, null, null),
    stay(3, at(3, 0), null),
  ]
  expect(shortRests(stays, () => rules)).toEqual([{ workDate: monday + 1, minutes: 600 }])
  expect(shortRests(stays, () => ({ ...rules, restMinutes: 600 }))).toEqual([])
})

test('a week begins on its weekday, before 1970 too', () => {
  const starts = ['2026-11-23', '2026-11-29', '1969-12-31'].map((date) => weekStart(dayNumber(date), 1))
  expect(starts.map(dateText)).toEqual(['2026-11-23', '2026-11-23', '1969-12-29'])
  expect(dateText(weekStart(dayNumber('2026-11-28'), 7))).toBe('2026-11-22')
})
