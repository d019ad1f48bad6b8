import { expect, test } from 'vitest'
import type { WorkPlan } from '../facts/facts.ts'
import { insteadOf, shiftOf } from './instead-of.ts'
import type { PlanOrigin } from './plan-facts.ts'

const work: WorkPlan = { segments: [[540, 1080]] }
const none: PlanOrigin = { pattern: null, holiday: null, override: null }
const byPattern = (shiftId: number | null): PlanOrigin => ({
  ...none,
  pattern: { assignmentId: 1, patternId: 1, scope: 'company', offset: 0, cycleDay: 0, shiftId },
})
const holiday = { names: ['삼일절'], kind: 'publicHoliday', origin: 'bundled' } as const

test('a shift is given on as a shift, whoever said it', () => {
  expect(insteadOf({ plan: work, origin: byPattern(3) })).toEqual({ shiftId: 3 })
  const moved = { ...byPattern(3), override: { id: 1, shiftId: 4 } }
  expect(insteadOf({ plan: work, origin: moved })).toEqual({ shiftId: 4 })
})

test('a day off is given on as nothing to work, a weekly holiday as one', () => {
  expect(insteadOf({ plan: { dayType: 'offday', segments: [] }, origin: byPattern(null) })).toEqual({
    plan: null,
  })
  const weekly: WorkPlan = { dayType: 'weeklyHoliday', segments: [] }
  expect(insteadOf({ plan: weekly, origin: byPattern(null) })).toEqual({ plan: weekly })
})

test('a plan of its own keeps its own day type, and never that of the holiday of its date', () => {
  const override = { id: 1, shiftId: null }
  const own: WorkPlan = { dayType: 'offday', segments: [[600, 900]] }
  expect(insteadOf({ plan: own, origin: { ...none, override } })).toEqual({ plan: own })
  const onHoliday: WorkPlan = { dayType: 'publicHoliday', segments: [[600, 900]] }
  expect(insteadOf({ plan: onHoliday, origin: { ...none, holiday, override } })).toEqual({
    plan: { segments: [[600, 900]] },
  })
})

test('a shift that a holiday takes away is not worked', () => {
  const off: WorkPlan = { dayType: 'publicHoliday', segments: [] }
  expect(shiftOf({ plan: off, origin: { ...byPattern(3), holiday } })).toBeNull()
  expect(insteadOf({ plan: off, origin: { ...byPattern(3), holiday } })).toEqual({ plan: null })
})
