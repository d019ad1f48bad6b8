import { expect, test } from 'vitest'
import { dateText, dayNumber } from '../time/date.ts'
import { balanceChange } from './balance-change.ts'
import { leaveYearEnd } from './fiscal-years.ts'
import { judgedMonths } from './judged-months.ts'
import type { LeaveFacts } from './leave-facts.ts'
import { grantSentences } from './ledger-words.ts'

const hiredOn = dayNumber('2025-01-31')
const facts = (more: Partial<LeaveFacts> = {}): LeaveFacts => ({
  hiredOn,
  serviceFrom: hiredOn,
  lastDay: null,
  keptFrom: hiredOn,
  basis: 'hireDate',
  fiscalYearStart: [1, 1],
  rounding: 'halfDay',
  contracts: [],
  attendance: [],
  entries: [],
  uses: [],
  ...more,
})
const use = (date: string, minutes = 480) => ({ on: dayNumber(date), minutes, ofMinutes: 480 })

test('what lapses before later leave does not stand in its way', () => {
  // Eleven days lapse on 30 January 2026; fifteen arise the day after it.
  const later = facts({
    uses: Array.from({ length: 15 }, (_, day) => use(`2026-03-${String(day + 1).padStart(2, '0')}`)),
  })
  expect(balanceChange(later, [use('2026-01-20')])).toMatchObject({ shortMinutes: 0, afterMinutes: 10 * 480 })
  expect(balanceChange(later, [use('2026-02-10')])).toMatchObject({
    shortMinutes: 480,
    beforeMinutes: 15 * 480,
  })
})

test('it is short where any of its dates is, although the last one is not', () => {
  const none = facts({
    entries: [
      { on: dayNumber('2026-01-01'), kind: 'correction', minutes: -11 * 480, until: null, reason: 'x' },
    ],
  })
  expect(balanceChange(none, [use('2026-01-29', 240), use('2026-02-02')])).toMatchObject({
    shortMinutes: 240,
  })
})

test('attendance is counted by the months of service, and on a company’s year by those too', () => {
  const from = dayNumber('2025-01-31')
  const edges = (more: Partial<LeaveFacts>) =>
    judgedMonths(facts(more), from, dayNumber('2025-05-01')).map(dateText)
  expect(edges({})).toEqual(['2025-01-31', '2025-03-01', '2025-03-31', '2025-05-01'])
  expect(edges({ basis: 'fiscalYear' })).toEqual([
    ...['2025-01-31', '2025-02-01', '2025-03-01', '2025-03-31', '2025-04-01', '2025-05-01'],
  ])
})

test('a year of leave ends before the anniversary, or with the company’s', () => {
  const end = (more: Partial<LeaveFacts>, day: string) => dateText(leaveYearEnd(facts(more), dayNumber(day)))
  expect(end({}, '2026-01-30')).toBe('2026-01-30')
  expect(end({}, '2026-01-31')).toBe('2027-01-30')
  expect(end({ basis: 'fiscalYear', fiscalYearStart: [3, 1] }, '2026-02-28')).toBe('2026-02-28')
})

test('why it arose is said in sentences of a language, with the days and the rule', () => {
  const because = {
    ...{ from: '2024-03-01', until: '2025-02-28', days: 16, serviceYears: 3 },
    ...{ contracted: 250, absent: 5, excluded: 0, assumed: false },
  }
  const told = { rule: 'year' as const, because, reason: null }
  expect(grantSentences(told, 'ko')).toEqual([
    '2024-03-01~2025-02-28 근무일 250일 중 결근 5일, 출근율 98%로 80% 이상입니다(근로기준법 제60조 제1항).',
    '근속 3년: 15일에 3년째부터 2년마다 1일을 더해 16일입니다(제60조 제4항, 최대 25일).',
  ])
  expect(grantSentences({ ...told, because: { ...because, excluded: 50, assumed: true } }, 'en')).toEqual([
    '2024-03-01 to 2025-02-28: absent on 5 of 200 working days, 97.5 % attended, 80 % or more (Labour Standards Act, article 60(1)).',
    'After 3 years of service: 15 and one more for every two years from the third on, 16 days (article 60(4), 25 at most).',
    '50 days on which the contract rested are left out, and it is in proportion to the rest.',
    'Days that nobody counted are taken as attended.',
  ])
  expect(grantSentences({ rule: 'grant', because: null, reason: '10년 근속' }, 'ko')).toEqual([
    '사유: 10년 근속',
  ])
})
