import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber } from '../time/date.ts'
import { type HolidayAnswer, judgeHolidays, type NamedDate } from './holiday-changes.ts'

const rows = [
  ['2027-01-01', '1월 1일'],
  ['2027-02-06', '설날 전날'],
  ['2027-02-07', '설날'],
  ['2027-02-08', '설날 다음 날'],
  ['2027-02-09', '대체공휴일(설날)'],
  ['2027-03-01', '3ㆍ1절'],
  ['2027-05-01', '노동절'],
  ['2027-05-03', '대체공휴일(노동절)'],
  ['2027-05-05', '어린이날'],
  ['2027-05-13', '부처님 오신 날'],
  ['2027-06-06', '현충일'],
  ['2027-07-17', '제헌절'],
  ['2027-08-15', '광복절'],
  ['2027-09-14', '추석 전날'],
  ['2027-09-15', '추석'],
  ['2027-09-16', '추석 다음 날'],
  ['2027-10-03', '개천절'],
  ['2027-10-09', '한글날'],
  ['2027-12-25', '기독탄신일'],
] as const

const right = rows.map(([date, name]) => ({ day: dayNumber(date), name }))
const known: NamedDate[] = right.map(({ day, name }) => ({ day, names: [name] }))
const nothing = { plausible: true, take: [], findings: [] }

const judge = (answer: HolidayAnswer['answer'], more: Partial<HolidayAnswer> = {}) =>
  judgeHolidays({ year: 2027, known, answer, begun: new Set(), ...more })
const without = (...dates: string[]) => right.filter(({ day }) => !dates.map(dayNumber).includes(day))
const also = (...more: [date: string, name: string][]) => [
  ...right,
  ...more.map(([date, name]) => ({ day: dayNumber(date), name })),
]
const change = (date: string, from: string[], to: string[]) => ({ day: dayNumber(date), from, to })

test('what is known already changes nothing, whatever the spelling and the order', () => {
  expect(judge(right)).toEqual(nothing)
  const spelt = right.map((row) => (row.name === '기독탄신일' ? { ...row, name: '크리스마스' } : row))
  expect(judge(spelt.toReversed())).toEqual(nothing)
})

test('a new day is taken, two names on one date together', () => {
  const answer = also(['2027-06-04', '임시공휴일'], ['2027-06-04', '선거일'])
  expect(judge(answer)).toEqual({
    plausible: true,
    take: [change('2027-06-04', [], ['선거일', '임시공휴일'])],
    findings: [],
  })
})

test('of a year of which nothing is known all is taken, and that it is empty is no finding', () => {
  expect(judge(right, { known: [] }).take).toHaveLength(right.length)
  expect(judge([], { known: [] })).toEqual(nothing)
})

test('an empty answer says nothing about what is known', () => {
  expect(judge([])).toEqual({ plausible: false, take: [], findings: [{ code: 'empty', changes: [] }] })
})

test.each([
  ['too few', right.slice(0, 10), 'count'],
  [
    'too many',
    also(...Array.from({ length: 20 }, (_, n): [string, string] => [`2027-11-${n + 10}`, 'x'])),
    'count',
  ],
  ['of another year', also(['2028-01-01', '1월 1일']), 'otherYear'],
] as const)('an answer that is %s changes nothing', (_, answer, code) => {
  expect(judge(answer)).toEqual({ plausible: false, take: [], findings: [{ code, changes: [] }] })
})

test('Christmas in March changes nothing; what it would change is there to be decided', () => {
  const answer = [...without('2027-12-25'), { day: dayNumber('2027-03-25'), name: '기독탄신일' }]
  expect(judge(answer)).toEqual({
    plausible: false,
    take: [],
    findings: [
      {
        code: 'fixedDate',
        changes: [change('2027-03-25', [], ['기독탄신일']), change('2027-12-25', ['기독탄신일'], [])],
      },
    ],
  })
  expect(judge(also(['2027-03-25', '기독탄신일'])).findings[0]!.code).toBe('fixedDate')
})

test('Labour Day may be left out, with what makes up for it: it is a holiday by a law of its own', () => {
  expect(judge(without('2027-05-01', '2027-05-03'))).toEqual(nothing)
  expect(judge(without('2027-07-17')).findings[0]!.code).toBe('fixedDate')
})

test('a day that is gone is a decision, and a feast that moves is one decision', () => {
  expect(judge(without('2027-05-13')).findings).toEqual([
    { code: 'removed', changes: [change('2027-05-13', ['부처님 오신 날'], [])] },
  ])
  const moved = [...without('2027-09-14'), { day: dayNumber('2027-09-17'), name: '추석' }]
  expect(judge(moved)).toEqual({
    plausible: true,
    take: [],
    findings: [
      {
        code: 'moved',
        changes: [change('2027-09-14', ['추석 전날'], []), change('2027-09-17', [], ['추석'])],
      },
    ],
  })
})

test('too many gone at once is no year that changes', () => {
  const gone = ['2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09', '2027-05-13'] as const
  const answer = [
    ...without(...gone),
    ...Array.from({ length: 3 }, (_, n) => ({ day: dayNumber('2027-11-01') + n, name: `x${n}` })),
  ]
  expect(judge(answer)).toMatchObject({ take: [], findings: [{ code: 'manyMissing' }] })
})

test('a new day that has begun is a decision, others of the same answer are taken', () => {
  const answer = also(['2027-06-04', '임시공휴일'], ['2027-06-07', '임시공휴일'])
  expect(judge(answer, { begun: new Set([dayNumber('2027-06-04')]) })).toEqual({
    plausible: true,
    take: [change('2027-06-07', [], ['임시공휴일'])],
    findings: [{ code: 'begun', changes: [change('2027-06-04', [], ['임시공휴일'])] }],
  })
})

/** Any answer: most of the right days, and days of any name anywhere in the year. */
const anyAnswer = fc
  .record({
    kept: fc.subarray(right, { minLength: 12 }),
    more: fc.array(
      fc.record({
        day: fc.integer({ min: dayNumber('2027-01-01'), max: dayNumber('2027-12-31') }),
        name: fc.constantFrom('임시공휴일', '추석', '설날', '기독탄신일', '선거일'),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ kept, more }) => [...kept, ...more])
const anyBegun = fc
  .integer({ min: dayNumber('2027-01-01'), max: dayNumber('2027-12-31') })
  .map(
    (today) =>
      new Set(Array.from({ length: today - dayNumber('2027-01-01') }, (_, n) => dayNumber('2027-01-01') + n)),
  )

test('whatever comes, no known day goes by itself and no day that has begun is touched', () => {
  let taken = 0
  fc.assert(
    fc.property(anyAnswer, anyBegun, (answer, begun) => {
      const { take } = judge(answer, { begun })
      taken += take.length
      for (const { day, from, to } of take) {
        expect(from).toEqual([])
        expect(to.length).toBeGreaterThan(0)
        expect(begun.has(day)).toBe(false)
        expect(known.some((each) => each.day === day)).toBe(false)
      }
    }),
  )
  // The law holds of answers of which something was taken, too.
  expect(taken).toBeGreaterThan(0)
})

test('once what can be is taken, the same answer takes nothing more and finds the same', () => {
  fc.assert(
    fc.property(anyAnswer, anyBegun, (answer, begun) => {
      const first = judge(answer, { begun })
      const after = [...known, ...first.take.map(({ day, to }) => ({ day, names: to }))]
      expect(judge(answer, { begun, known: after })).toMatchObject({ take: [], findings: first.findings })
    }),
  )
})

test('all that an answer says otherwise is taken or found, unless it is absurd', () => {
  fc.assert(
    fc.property(anyAnswer, anyBegun, (answer, begun) => {
      const { take, findings } = judge(answer, { begun })
      if (findings.some(({ code }) => ['count', 'fixedDate', 'manyMissing'].includes(code))) return
      const changed = new Set([...take, ...findings.flatMap(({ changes }) => changes)].map(({ day }) => day))
      const knownDays = new Set(known.map(({ day }) => day))
      for (const { day } of answer) if (!knownDays.has(day)) expect(changed).toContain(day)
    }),
  )
})
