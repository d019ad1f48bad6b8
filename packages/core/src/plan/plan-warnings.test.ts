import { expect, test } from 'vitest'
import type { WorkPlan } from '../facts/facts.ts'
import { europe } from '../law/europe.ts'
import { korea } from '../law/korea.ts'
import { type PersonLaw, personLaw } from '../law/person-law.ts'
import type { PersonTrait } from '../law/person-traits.ts'
import type { RulePack } from '../law/rule-pack.ts'
import { dayNumber } from '../time/date.ts'
import { cycleWarnings } from './cycle-warnings.ts'
import { planWarnings } from './plan-warnings.ts'

const monday = dayNumber('2026-11-23')
const lawOf = (pack: RulePack, ...traits: PersonTrait[]): PersonLaw =>
  personLaw(
    () => pack,
    traits.map((trait) => ({ trait, fromDay: null, untilDay: null })),
  )
const shift = (from: number, until: number, rest = 0): WorkPlan => ({
  segments: [[from * 60, until * 60]],
  breaks: rest > 0 ? [[from * 60 + 60, from * 60 + 60 + rest]] : [],
})
const off: WorkPlan = { segments: [] }
const from = (...plans: WorkPlan[]) => plans.map((plan, index) => ({ day: monday + index, plan }))
const said = (plans: WorkPlan[], law: PersonLaw) =>
  planWarnings(from(...plans), law).map(
    ({ code, day, minutes, limit }) => `${code} +${day - monday} ${minutes}/${limit}`,
  )
const day = shift(9, 18, 60)

test.each<[string, WorkPlan[], PersonLaw, string[]]>([
  ['an office week', [day, day, day, day, day], lawOf(korea), []],
  ['11 hours of rest are enough', [shift(13, 22), shift(9, 18)], lawOf(korea), []],
  [
    'a minute less is not',
    [shift(13, 22), { segments: [[539, 1080]] }],
    lawOf(korea),
    ['SHORT_REST +0 659/660'],
  ],
  ['a night and then a day', [shift(22, 31), shift(14, 22)], lawOf(korea), ['SHORT_REST +0 420/660']],
  ['a day off between is rest', [shift(22, 31), off, shift(9, 18)], lawOf(korea), []],
  ['52 hours', Array<WorkPlan>(4).fill(shift(9, 22)), lawOf(korea), []],
  [
    'a minute more',
    [...Array<WorkPlan>(3).fill(shift(9, 22)), { segments: [[540, 1321]] }],
    lawOf(korea),
    ['LONG_WEEK +0 3121/3120'],
  ],
  ['breaks are no work', Array<WorkPlan>(6).fill(shift(9, 18.5, 60)), lawOf(korea), []],
  [
    'a frame counts its standard minutes',
    Array<WorkPlan>(6).fill({ segments: [[360, 1320]], standardMinutes: 480 }),
    lawOf(korea),
    [],
  ],
  ['a minor: 7 hours', [shift(9, 17, 60)], lawOf(korea, 'minor'), []],
  ['a minor: a minute more', [{ segments: [[540, 961]] }], lawOf(korea, 'minor'), ['LONG_DAY +0 421/420']],
  [
    'a minor: 35 hours a week',
    Array<WorkPlan>(6).fill(shift(9, 15)),
    lawOf(korea, 'minor'),
    ['LONG_WEEK +0 2160/2100'],
  ],
  ['a minor at night', [shift(17, 22.5)], lawOf(korea, 'minor'), ['NIGHT_FORBIDDEN +0 30/0']],
  ['a minor before 6', [shift(5, 9)], lawOf(korea, 'minor'), ['NIGHT_FORBIDDEN +0 60/0']],
  ['a pregnant woman at night', [shift(22, 30)], lawOf(korea, 'pregnant'), ['NIGHT_FORBIDDEN +0 480/0']],
  [
    'a pregnant woman on a holiday',
    [{ ...day, dayType: 'publicHoliday' }],
    lawOf(korea, 'pregnant'),
    ['HOLIDAY_FORBIDDEN +0 480/0'],
  ],
  [
    'a minor in Europe rests longer',
    [shift(9, 17, 60), { segments: [[299, 600]] }],
    lawOf(europe, 'minor'),
    ['SHORT_REST +0 719/720', 'NIGHT_FORBIDDEN +1 61/0'],
  ],
])('%s', (_, plans, law, expected) => {
  expect(said(plans, law)).toEqual(expected)
})

test('she is protected on the dates on which she is', () => {
  const law = personLaw(() => korea, [{ trait: 'pregnant', fromDay: monday + 1, untilDay: monday + 2 }])
  expect(said([shift(13, 23), shift(13, 23), shift(13, 23)], law)).toEqual([
    'LONG_DAY +1 600/480',
    'NIGHT_FORBIDDEN +1 60/0',
  ])
})

test('before the law of 52 hours nothing limits a week', () => {
  const week = from(...Array<WorkPlan>(6).fill(shift(9, 20)))
  const before = week.map(({ plan }, index) => ({ plan, day: dayNumber('2006-01-02') + index }))
  expect(planWarnings(before, lawOf(korea))).toEqual([])
  expect(planWarnings(week, lawOf(korea)).map(({ code }) => code)).toEqual(['LONG_WEEK'])
})

test('a cycle says each of its days once, over its wrap too, and its longest week', () => {
  const [d, n] = [shift(7, 19), shift(19, 31)]
  expect(cycleWarnings([d, d, n, n, off, off], monday, lawOf(korea))).toEqual([
    { code: 'LONG_WEEK', minutes: 3600, limit: 3120, cycleDay: null },
  ])
  expect(cycleWarnings([d, n], monday, lawOf(korea)).map(({ code, cycleDay }) => [code, cycleDay])).toEqual([
    ['SHORT_REST', 1],
    ['LONG_WEEK', null],
  ])
  expect(cycleWarnings([d, off, off, off, off, off, n], monday, lawOf(korea))).toEqual([
    { code: 'SHORT_REST', minutes: 0, limit: 660, cycleDay: 6 },
  ])
  expect(cycleWarnings([], monday, lawOf(korea))).toEqual([])
})
