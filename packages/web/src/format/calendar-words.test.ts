import { expect, test } from 'vitest'
import { calendarWords } from './calendar-words.ts'

test('a calendar is called after its country and the part of it, one that people made up as they called it', () => {
  expect(calendarWords('ko', 'KR')).toBe('대한민국')
  expect(calendarWords('ko', 'DE-BY')).toBe('독일 (BY)')
  expect(calendarWords('en', 'JP')).toBe('Japan')
  expect(calendarWords('en', 'plant two')).toBe('plant two')
})
