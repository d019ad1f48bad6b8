import { expect, test } from 'vitest'
import { dateText, dayNumber } from '../time/date.ts'
import { keptDates, keptFrom } from './retention.ts'

const policy = { daysYears: 5, accessYears: 2 }
const told = (today: string, waiting: string | null = null, known: string | null = null) => {
  const dates = keptDates(
    dayNumber(today),
    policy,
    waiting === null ? null : dayNumber(waiting),
    known === null
      ? null
      : { daysFrom: dayNumber(known), factsFrom: dayNumber(known) - 7, accessFrom: dayNumber(known) },
  )
  return [dates.daysFrom, dates.factsFrom, dates.accessFrom].map(dateText)
}

test.each([
  ['2026-12-01', 5, '2021-12-01'],
  ['2026-12-31', 5, '2021-12-01'],
  ['2024-02-29', 3, '2021-02-01'],
  ['2027-01-01', 3, '2024-01-01'],
])('on %s with %i years the first date that is kept is %s', (today, years, from) => {
  expect(dateText(keptFrom(dayNumber(today), years))).toBe(from)
})

test('facts are kept a week longer than the days that rest on them, and the log of access by its own years', () => {
  expect(told('2026-12-09')).toEqual(['2021-12-01', '2021-11-24', '2024-12-01'])
})

test('a month of which something waits is kept, and what follows it', () => {
  expect(told('2026-12-09', '2021-10-17')).toEqual(['2021-10-01', '2021-09-24', '2024-12-01'])
  expect(told('2026-12-09', '2026-11-17')).toEqual(['2021-12-01', '2021-11-24', '2024-12-01'])
})

test('what was purged is not kept again, though more years are kept from now on or something waits', () => {
  expect(told('2026-12-09', '2020-01-05', '2022-06-01')[0]).toBe('2022-06-01')
})
