import { expect, test } from 'vitest'
import type { Say } from '../texts/language.ts'
import {
  addDays,
  addMonths,
  dateWords,
  dayWords,
  durationText,
  momentWords,
  numberWords,
  secondWords,
  wallMinutes,
  wallWords,
  zoneWords,
} from './format.ts'

const say: Say = (id, values) => `${id}${values ? JSON.stringify(values) : ''}`

test('unknown is not zero', () => {
  expect(durationText(say, null)).toBe('person.unknown')
  expect(durationText(say, 0)).toBe('duration.minutes{"minutes":0}')
  expect(durationText(say, 463)).toBe('duration.both{"hours":7,"minutes":43}')
  expect(durationText(say, 480)).toBe('duration.hours{"hours":8}')
})

test('a date stays the same date whatever zone the browser is in', () => {
  expect(dateWords('en', '2026-11-02', 'long')).toBe('Monday, 2 November 2026')
  expect(dateWords('ko', '2026-11-02', 'long')).toBe('2026년 11월 2일 월요일')
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
  expect(addMonths('2026-01', -1)).toBe('2025-12')
})

test('no date can be read with day and month changed round', () => {
  expect(dateWords('en', '2026-11-02', 'day')).toBe('2 Nov')
  expect(dateWords('en', '2026-11-02', 'short')).toBe('Mon 2 Nov')
  expect(dateWords('en', '2026-11-02', 'full')).toBe('2 Nov 2026')
  const noon = '2026-11-02T12:00:00Z'
  expect(dayWords('en', noon)).toBe('2 Nov 2026')
  expect(momentWords('en', noon)).toMatch(/^[123] Nov, \d\d:00$/)
  expect(momentWords('en', noon, { named: true })).toMatch(/^[123] Nov, \d\d:00 [A-Z]+/)
  expect(secondWords('en', noon)).toMatch(/^[123] Nov 2026, \d\d:00:00$/)
  expect(dateWords('ko', '2026-11-02', 'day')).toBe('11. 2.')
  expect(momentWords('ko', noon)).toMatch(/^11\. [123]\. \d\d:00$/)
})

test('times after midnight say so', () => {
  expect(wallWords(say, '24:40')).toBe('00:40 (person.nextDay)')
  expect(wallWords(say, '09:17')).toBe('09:17')
  expect(wallWords(say, null)).toBe('–')
  expect(wallMinutes('-00:10')).toBe(-10)
})

test.each(['ko', 'en'] as const)('numbers are grouped in %s', (language) => {
  expect(numberWords(language, 1234567)).toBe('1,234,567')
})

test('a zone is called as people call it', () => {
  expect(zoneWords('ko', 'Asia/Seoul')).toBe('한국 표준시')
  expect(zoneWords('en', 'Asia/Seoul')).toBe('Korean Standard Time')
})
