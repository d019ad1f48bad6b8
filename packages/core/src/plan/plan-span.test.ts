import { expect, test } from 'vitest'
import { readPlan } from '../shape/read-plan.ts'
import { overlapAt } from './plan-span.ts'

const of = (...segment: [string, string]) => readPlan({ segments: [segment] }, '')
const night = of('22:00', '31:00')
const off = readPlan({ segments: [] }, '')
const at = (...plans: ReturnType<typeof of>[]) => plans.map((plan, day) => ({ day, plan }))

test('a night that has not ended when the next shift begins is named by its date', () => {
  expect(overlapAt(at(night, of('06:00', '14:00')), 1)).toBe(0)
  expect(overlapAt(at(night, of('07:00', '15:00')), 1)).toBeNull()
})

test('a shift of two days reaches over a day off', () => {
  const long = of('08:00', '55:00')
  expect(overlapAt(at(long, off, of('06:00', '14:00')), 1)).toBe(0)
  expect(overlapAt(at(long, off, of('07:00', '14:00')), 1)).toBeNull()
})

test('a sliding start may end late, and begin early', () => {
  const late = readPlan({ segments: [['14:00', '23:00']], slide: ['14:00', '22:00'] }, '')
  const early = readPlan({ segments: [['09:00', '18:00']], slide: ['06:00', '10:00'] }, '')
  expect(overlapAt(at(late, early), 1)).toBe(0)
  expect(overlapAt(at(late, of('09:00', '18:00')), 1)).toBeNull()
})

test('what lies away from the seam is not its business', () => {
  expect(overlapAt(at(night, of('06:00', '14:00'), off, off), 3)).toBeNull()
  expect(overlapAt(at(night), 0)).toBeNull()
})
