import { expect, test } from 'vitest'
import { clockOf, nearWall } from './near-wall.ts'

test('a time of the clock is the one that lies nearest to what is likely', () => {
  expect(nearWall('18:30', '18:00')).toBe('18:30')
  expect(nearWall('07:10', '31:00')).toBe('31:10')
  expect(nearWall('23:50', '31:00')).toBe('23:50')
  expect(nearWall('00:20', '23:30')).toBe('24:20')
  expect(nearWall('18:30', null)).toBe('18:30')
  expect(nearWall('', '18:00')).toBe('')
})

test('a wall time stands on the clock as it is seen', () => {
  expect(clockOf('31:00')).toBe('07:00')
  expect(clockOf('18:00')).toBe('18:00')
  expect(clockOf(null)).toBe('')
})
