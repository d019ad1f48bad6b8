import { expect, test } from 'vitest'
import type { WorkPlan } from '../facts/facts.ts'
import { type PatternDraft, patternFaults } from './pattern-faults.ts'

const shifts: Record<number, WorkPlan> = {
  1: { segments: [[540, 1080]], breaks: [[720, 780]] },
  2: { segments: [[1320, 1860]] },
  3: { segments: [[540, 1080]], slide: [480, 600] },
  4: { segments: [[480, 1800]] },
}
const [D, N, S, X] = [1, 2, 3, 9].map((shiftId) => ({ shiftId })) as [
  { shiftId: number },
  { shiftId: number },
  { shiftId: number },
  { shiftId: number },
]
const off = { off: 'offday' } as const
const week = [D, D, D, D, D, off, off]
const slots = (...starts: number[]) => ({ starts, slide: null })

test.each<[string, PatternDraft, string[]]>([
  ['a rotation of nothing', { cycle: [] }, ['EMPTY_CYCLE null']],
  ['nights before days', { cycle: [D, N, off] }, []],
  ['a cycle that runs into itself at its wrap', { cycle: [{ shiftId: 1 }, N] }, []],
  ['nights all the time', { cycle: [N] }, []],
  ['a long shift all the time', { cycle: [{ shiftId: 4 }] }, []],
  ['a shift that nobody defined', { cycle: [D, X] }, ['UNKNOWN_SHIFT 1']],
  [
    'crews',
    {
      cycle: [D, N, off],
      crews: [
        { name: 'A', offset: 0 },
        { name: 'B', offset: 2 },
      ],
    },
    [],
  ],
  [
    'a crew beyond the cycle',
    { cycle: [D, N, off], crews: [{ name: 'A', offset: 3 }] },
    ['CREW_BEYOND_CYCLE 0'],
  ],
  [
    'a crew twice',
    {
      cycle: [D, off],
      crews: [
        { name: 'A', offset: 0 },
        { name: 'A', offset: 1 },
      ],
    },
    ['CREW_TWICE 1'],
  ],
  ['starts to choose from', { cycle: week, offered: slots(480, 540, 600) }, []],
  ['a start twice', { cycle: week, offered: slots(480, 480) }, ['START_TWICE 1']],
  ['a start behind the break', { cycle: week, offered: slots(480, 750) }, ['START_PUSHES_BREAK_OUT 1']],
  ['a start of two shifts', { cycle: [D, N, off], offered: slots(480) }, ['STARTS_NEED_ONE_SHIFT null']],
  ['a start of days off', { cycle: [off], offered: slots(480) }, ['STARTS_NEED_ONE_SHIFT null']],
  ['a start of what slides anyway', { cycle: [S, off], offered: slots(480) }, ['STARTS_CANNOT_MOVE null']],
  ['a slide to choose', { cycle: week, offered: { starts: [], slide: [480, 600] } }, []],
  [
    'a slide without the start',
    { cycle: week, offered: { starts: [], slide: [600, 660] } },
    ['SLIDE_MISSES_START null'],
  ],
  [
    'a slide that pushes the break out',
    { cycle: week, offered: { starts: [], slide: [480, 740] } },
    ['SLIDE_PUSHES_BREAK_OUT null'],
  ],
  [
    'a shift that may be chosen so late that it overlaps',
    { cycle: [{ shiftId: 4 }], offered: slots(480, 620) },
    ['OVERLAPS_NEXT_DAY 0'],
  ],
])('%s', (_, draft, expected) => {
  const found = patternFaults(draft, (id) => shifts[id] ?? null)
  expect(found.map(({ code, place }) => `${code} ${place}`)).toEqual(expected)
})

test('a shift of more than two days of the clock overlaps what comes after a day off', () => {
  const long: Record<number, WorkPlan> = { 1: { segments: [[1380, 2940]] }, 2: { segments: [[30, 300]] } }
  const cycle = [{ shiftId: 1 }, off, { shiftId: 2 }]
  expect(patternFaults({ cycle }, (id) => long[id]!)).toEqual([{ code: 'OVERLAPS_NEXT_DAY', place: 0 }])
})
