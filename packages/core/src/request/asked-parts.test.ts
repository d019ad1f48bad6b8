import { expect, test } from 'vitest'
import { readPlan } from '../shape/read-plan.ts'
import { wallText } from '../time/wall.ts'
import { type AskedPart, minutesOfPart, type PlannedDay, timesOf } from './asked-parts.ts'

const noParts = { halfAt: null, quartersAt: null }
const office: PlannedDay = {
  plan: readPlan({ segments: [['09:00', '18:00']], breaks: [['12:00', '13:00']] }, ''),
  parts: noParts,
}
const times = (part: AskedPart, day = office) => timesOf(part, day)?.map(wallText)

test('a half is half of the hours: the lunch is no part of it', () => {
  expect(times({ unit: 'half', which: 1 })).toEqual(['09:00', '14:00'])
  expect(times({ unit: 'half', which: 2 })).toEqual(['14:00', '18:00'])
})

test('a quarter is two hours of eight, wherever the lunch lies', () => {
  const quarters = ([1, 2, 3, 4] as const).map((which) => times({ unit: 'quarter', which }))
  expect(quarters).toEqual([
    ['09:00', '11:00'],
    ['11:00', '14:00'],
    ['14:00', '16:00'],
    ['16:00', '18:00'],
  ])
})

test('where the shift says where its half parts, that counts, and a half is still half a day', () => {
  const own = { ...office, parts: { halfAt: 13 * 60, quartersAt: null } }
  expect(times({ unit: 'half', which: 1 }, own)).toEqual(['09:00', '13:00'])
  expect(minutesOfPart({ unit: 'half', which: 1 }, own)).toBe(240)
})

test('hours take what they hold of planned work', () => {
  expect(minutesOfPart({ unit: 'hours', from: 11 * 60, to: 14 * 60 }, office)).toBe(120)
  expect(minutesOfPart({ unit: 'hours', from: 18 * 60, to: 20 * 60 }, office)).toBe(0)
})

test('a night parts after midnight, before the break that lies there', () => {
  const night = {
    plan: readPlan({ segments: [['22:00', '31:00']], breaks: [['26:00', '27:00']] }, ''),
    parts: noParts,
  }
  expect(times({ unit: 'half', which: 2 }, night)).toEqual(['26:00', '31:00'])
})

test('the whole day has no times of its own', () => {
  expect(times({ unit: 'day' })).toBeUndefined()
  expect(minutesOfPart({ unit: 'day' }, office)).toBe(480)
})
