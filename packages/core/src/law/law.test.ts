import { expect, test } from 'vitest'
import { defaultPolicy } from '../policy/policy.ts'
import { dateText, dayNumber } from '../time/date.ts'
import { europe } from './europe.ts'
import { fixedHolidays, type Holiday, substituteDays } from './holidays.ts'
import { korea } from './korea.ts'
import { looserThanLaw } from './looser-than-law.ts'
import { rulePackOf } from './packs.ts'
import { personLaw } from './person-law.ts'
import { type LegalKey, rulesOn, type Trait } from './rule-pack.ts'

const today = dayNumber('2026-11-24')

test.each([korea, europe])('the pack of $region has a value for every key', (pack) => {
  const keys = new Set(pack.rules.map(({ key }) => key))
  expect([...keys].sort()).toEqual(Object.keys(rulesOn(korea, today)).sort())
  for (const { source } of [...pack.rules, ...pack.principles]) expect(source).not.toBe('')
})

test.each<[Trait[], Partial<Record<LegalKey, unknown>>]>([
  [[], { weekMinutes: 2400, weeklyOvertimeMinutes: 720, dayMinutes: 480, nightWork: 'allowed' }],
  [['minor'], { weekMinutes: 2100, weeklyOvertimeMinutes: 300, dayMinutes: 420, dailyOvertimeMinutes: 60 }],
  [['pregnant'], { weekMinutes: 2400, weeklyOvertimeMinutes: 0, nightWork: 'forbidden' }],
  [['afterBirth'], { weeklyOvertimeMinutes: 360, dailyOvertimeMinutes: 120, yearlyOvertimeMinutes: 9000 }],
  [['minor', 'pregnant'], { weekMinutes: 2100, weeklyOvertimeMinutes: 0, dailyOvertimeMinutes: 0 }],
  [['pregnant', 'minor'], { weekMinutes: 2100, weeklyOvertimeMinutes: 0, dailyOvertimeMinutes: 0 }],
  [['fewerThanFive'], { weekMinutes: null, weeklyOvertimeMinutes: null, overtimePercent: 0 }],
  [['exemptFromHours'], { weekMinutes: null, weeklyOvertimeMinutes: null, breaks: [], nightPercent: 50 }],
  [['pregnant', 'exemptFromHours'], { weekMinutes: null, weeklyOvertimeMinutes: 0, nightWork: 'forbidden' }],
  [['shortHours'], { weekMinutes: 2400, dayMinutes: 480 }],
  [['fewerThanFive', 'minor'], { weekMinutes: 2100, weeklyOvertimeMinutes: 300, holidayWork: 'forbidden' }],
])('in Korea, for %j', (traits, expected) => {
  expect(rulesOn(korea, today, traits)).toMatchObject(expected)
})

test('the law of a person is that of the date, of where she works then and of what she then is', () => {
  const [before, since, after] = ['2026-11-08', '2026-11-09', '2026-11-11'].map(dayNumber) as [
    number,
    number,
    number,
  ]
  const moves = (day: number) => (day < after ? korea : europe)
  const law = personLaw(moves, [
    { trait: 'shortHours', fromDay: null, untilDay: null },
    { trait: 'pregnant', fromDay: since, untilDay: after },
  ])
  const said = (day: number) => [
    law.rulesOn(day).nightWork,
    law.isProtectedOn(day),
    law.rulesOn(day).restMinutes,
  ]
  expect(said(before)).toEqual(['allowed', false, 660])
  expect(said(since)).toEqual(['forbidden', true, 660])
  expect(said(after)).toEqual(['allowed', false, rulesOn(europe, after).restMinutes])
  expect(law.rulesOn(since)).toEqual(rulesOn(korea, since, ['shortHours', 'pregnant']))
})

test('a value holds from its date on', () => {
  expect(rulesOn(korea, dayNumber('2026-12-09')).breakWaiver).toBe('forbidden')
  expect(rulesOn(korea, dayNumber('2026-12-10')).breakWaiver).toBe('onRequest')
  expect(rulesOn(korea, dayNumber('2021-06-30')).weeklyOvertimeMinutes).toBe(null)
  expect(rulesOn(korea, dayNumber('2021-07-01')).weeklyOvertimeMinutes).toBe(720)
})

test.each([korea, europe])('before the law of $region began, nothing is limited', (pack) => {
  const before = rulesOn(pack, dayNumber('1900-01-01'))
  expect(Object.keys(before).sort()).toEqual(Object.keys(rulesOn(pack, today)).sort())
  expect(before).toMatchObject({ weekMinutes: null, weeklyOvertimeMinutes: null, breaks: [] })
  // The day had its limit when the week of forty hours had not come yet.
  expect(rulesOn(korea, dayNumber('2010-05-03'))).toMatchObject({ dayMinutes: 480, weekMinutes: null })
})

test('the night of the default policy is that of Korean law', () => {
  expect(defaultPolicy.night).toEqual(rulesOn(korea, today).night)
})

test.each([
  [['22:00', '06:00'], 0],
  [['21:00', '07:00'], 0],
  [['23:00', '06:00'], 1],
  [['22:00', '05:00'], 1],
  [['00:00', '06:00'], 1],
])('a night of %j loosens %i values of the law', (night, count) => {
  expect(looserThanLaw({ night }, korea, today)).toHaveLength(count)
  expect(looserThanLaw({ night }, europe, today)).toHaveLength(0)
})

/** The holidays by the lunar calendar, as they were published. */
const lunar = (dates: Record<string, string[]>): Holiday[] =>
  Object.entries(dates).flatMap(([name, days]) =>
    days.map((date) => ({
      day: dayNumber(date),
      name,
      substitution: name === '부처님오신날' ? ('satOrSun' as const) : ('sun' as const),
    })),
  )

test.each([
  [
    2025,
    {
      설날: ['2025-01-28', '2025-01-29', '2025-01-30'],
      부처님오신날: ['2025-05-05'],
      추석: ['2025-10-05', '2025-10-06', '2025-10-07'],
    },
    ['2025-03-03', '2025-05-06', '2025-10-08'],
  ],
  [
    2026,
    {
      설날: ['2026-02-16', '2026-02-17', '2026-02-18'],
      부처님오신날: ['2026-05-24'],
      추석: ['2026-09-24', '2026-09-25', '2026-09-26'],
    },
    ['2026-03-02', '2026-05-25', '2026-08-17', '2026-10-05'],
  ],
  [
    2027,
    {
      설날: ['2027-02-06', '2027-02-07', '2027-02-08'],
      부처님오신날: ['2027-05-13'],
      추석: ['2027-09-14', '2027-09-15', '2027-09-16'],
    },
    ['2027-02-09', '2027-05-03', '2027-07-19', '2027-08-16', '2027-10-04', '2027-10-11', '2027-12-27'],
  ],
])('the substitute holidays of %i', (year, dates, expected) => {
  const substitutes = substituteDays([...fixedHolidays(year), ...lunar(dates as Record<string, string[]>)])
  expect(substitutes.map(({ day }) => dateText(day)).sort()).toEqual(expected)
})

test('the law is that of the region, and an unknown region is said', () => {
  expect(rulePackOf('KR')).toBe(korea)
  expect(rulePackOf('EU')).toBe(europe)
  expect(() => rulePackOf('Atlantis')).toThrow(/Known are KR, EU/)
})
