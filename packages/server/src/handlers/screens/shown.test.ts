import { expect, test } from 'vitest'
import { shownPlan } from './shown.ts'

test('a plan is shown with all that decides its day: core, slide, floating breaks, standard minutes', () => {
  expect(
    shownPlan(
      {
        segments: [[540, 1080]],
        floatingBreaks: [
          [240, 30],
          [480, 30],
        ],
        core: [600, 960],
        slide: [480, 600],
        standardMinutes: 480,
      },
      'Flexible',
    ),
  ).toEqual({
    dayType: 'workday',
    segments: [{ start: '09:00', end: '18:00' }],
    breaks: [],
    floatingBreaks: [
      { workMinutes: 240, breakMinutes: 30 },
      { workMinutes: 480, breakMinutes: 30 },
    ],
    core: { start: '10:00', end: '16:00' },
    slide: { start: '08:00', end: '10:00' },
    standardMinutes: 480,
    place: 'office',
    schedule: 'Flexible',
  })
})
