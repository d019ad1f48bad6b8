import { shiftFaults } from '@rollcall/core'
import { expect, test } from 'vitest'
import { draftOf, hoursOf, usualHours, valuesOf } from './hours-values.ts'

const none = { start: '', end: '' }

test('what lies before the start of a shift is of the next morning', () => {
  const night = {
    ...usualHours,
    segments: [{ start: '22:00', end: '06:00' }],
    breaks: [
      { start: '23:30', end: '00:30' },
      { start: '03:00', end: '03:15' },
    ],
    halfAt: '02:00',
    quarters: { start: '00:00', end: '04:00' },
  }
  const hours = hoursOf(night)
  expect(hours).toEqual({
    plan: {
      segments: [['22:00', '30:00']],
      breaks: [
        ['23:30', '24:30'],
        ['27:00', '27:15'],
      ],
    },
    halfAt: '26:00',
    quartersAt: ['24:00', '28:00'],
  })
  expect(valuesOf({ ...hours, quartersAt: hours.quartersAt })).toEqual(night)
  const { draft, parts } = draftOf(hours)
  expect(shiftFaults(draft, parts)).toEqual([])
})

test('a day of a whole round ends where it began, and what has no field stays', () => {
  const kept = {
    segments: [],
    floatingBreaks: [[240, 30]] as [number, number][],
    dayType: 'workday' as const,
  }
  const round = { ...usualHours, segments: [{ start: '09:00', end: '09:00' }], breaks: [none], remote: true }
  expect(hoursOf(round, kept).plan).toEqual({
    dayType: 'workday',
    floatingBreaks: [[240, 30]],
    segments: [['09:00', '33:00']],
    place: 'remote',
  })
})

test('a slide that pushes a break out is found before it is sent', () => {
  const values = { ...usualHours, breaks: [{ start: '09:30', end: '10:00' }] }
  const sliding = { ...values, slide: { start: '08:00', end: '10:00' }, standardHours: '' }
  const { draft, parts } = draftOf(hoursOf(sliding))
  expect(shiftFaults(draft, parts)).toEqual([{ code: 'SLIDE_PUSHES_BREAK_OUT', place: 0 }])
  expect(hoursOf({ ...values, standardHours: '7.5' }).plan.standardMinutes).toBe(450)
})
