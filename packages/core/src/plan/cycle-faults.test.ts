import { expect, test } from 'vitest'
import { readPlan } from '../shape/read-plan.ts'
import { cycleFaults } from './cycle-faults.ts'

const plan = (start: string, end: string, slide?: [string, string]) =>
  readPlan({ segments: [[start, end]], ...(slide && { slide }) }, 'plan')
const night = plan('22:00', '31:00')
const off = readPlan({ segments: [] }, 'plan')

test('a cycle of nothing is none', () => {
  expect(cycleFaults([])).toEqual([{ code: 'EMPTY_CYCLE', cycleDay: null }])
})

test('a night may end when the next shift starts, and no minute later', () => {
  expect(cycleFaults([night, plan('07:00', '15:00'), off])).toEqual([])
  expect(cycleFaults([night, plan('06:59', '15:00'), off])).toEqual([
    { code: 'OVERLAPS_NEXT_DAY', cycleDay: 0 },
  ])
})

test('the last day of a cycle is followed by its first', () => {
  expect(cycleFaults([plan('06:30', '15:00'), off, night])).toEqual([
    { code: 'OVERLAPS_NEXT_DAY', cycleDay: 2 },
  ])
  expect(cycleFaults([plan('00:00', '25:00')])).toEqual([{ code: 'OVERLAPS_NEXT_DAY', cycleDay: 0 }])
})

test('a sliding start reaches from its earliest start to the end of its latest', () => {
  const sliding = plan('09:00', '31:00', ['08:00', '10:00'])
  expect(cycleFaults([sliding, off])).toEqual([])
  expect(cycleFaults([sliding, plan('07:30', '12:00'), off])).toEqual([
    { code: 'OVERLAPS_NEXT_DAY', cycleDay: 0 },
  ])
  expect(cycleFaults([night, plan('08:00', '17:00', ['06:00', '10:00']), off])).toEqual([
    { code: 'OVERLAPS_NEXT_DAY', cycleDay: 0 },
  ])
})
