import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { WallInterval, WorkPlan } from '../facts/facts.ts'
import { readPlan } from '../shape/read-plan.ts'
import { ShapeError } from '../shape/reader.ts'
import { wallText } from '../time/wall.ts'
import { type ShiftParts, shiftFaults } from './shift-faults.ts'

const hours = (from: number, until: number): WallInterval => [from * 60, until * 60]
const office: WorkPlan = { segments: [hours(9, 18)], breaks: [hours(12, 13)] }

test.each<[string, WorkPlan, string[]]>([
  ['an ordinary day', office, []],
  ['a night', { segments: [hours(22, 31)], breaks: [hours(26, 27)] }, []],
  ['nothing to work', { segments: [] }, ['NO_SEGMENT null']],
  ['an end before its start', { segments: [hours(22, 7)] }, ['ENDS_BEFORE_START 0']],
  ['segments that overlap', { segments: [hours(9, 13), hours(12, 18)] }, ['SEGMENTS_OVERLAP 1']],
  ['more than a day', { segments: [hours(9, 34)] }, ['LONGER_THAN_DAY null']],
  ['a start on another date', { segments: [hours(25, 30)] }, ['STARTS_ON_ANOTHER_DAY null']],
  ['a break outside', { ...office, breaks: [hours(12, 13), hours(18, 19)] }, ['BREAK_OUTSIDE 1']],
  [
    'a break that ends before it starts',
    { ...office, breaks: [hours(13, 12)] },
    ['BREAK_ENDS_BEFORE_START 0'],
  ],
  ['core time outside', { ...office, core: hours(8, 12) }, ['CORE_OUTSIDE null']],
  ['a slide', { ...office, slide: hours(8, 10) }, []],
  ['a slide that pushes a break out', { ...office, slide: hours(8, 12.5) }, ['SLIDE_PUSHES_BREAK_OUT 0']],
  [
    'a slide that pushes a break out behind',
    { ...office, breaks: [hours(17, 17.5)], slide: hours(8, 10) },
    ['SLIDE_PUSHES_BREAK_OUT 0'],
  ],
  ['a slide without the start', { ...office, slide: hours(10, 11) }, ['SLIDE_MISSES_START null']],
  [
    'a slide of two segments',
    { segments: [hours(9, 12), hours(14, 18)], slide: hours(8, 10) },
    ['SLIDE_NEEDS_ONE_SEGMENT null'],
  ],
  [
    'a slide beside core time',
    { ...office, slide: hours(8, 10), core: hours(10, 15) },
    ['SLIDE_BESIDE_OWN_HOURS null'],
  ],
  ['a frame', { segments: [hours(6, 22)], standardMinutes: 480 }, []],
  [
    'a frame in two parts',
    { segments: [hours(6, 12), hours(13, 22)], standardMinutes: 480 },
    ['STANDARD_NEEDS_FRAME null'],
  ],
  [
    'standard beside floating breaks',
    { segments: [hours(6, 22)], standardMinutes: 480, floatingBreaks: [[240, 30]] },
    ['STANDARD_BESIDE_FLOATING null'],
  ],
  [
    'more than the frame holds',
    { segments: [hours(9, 17)], breaks: [hours(12, 13)], standardMinutes: 480 },
    ['STANDARD_TOO_LONG null'],
  ],
])('%s', (_, plan, expected) => {
  expect(shiftFaults(plan).map(({ code, place }) => `${code} ${place}`)).toEqual(expected)
})

test('halves and quarters part inside the shift, one after the other', () => {
  const codesOf = (parts: ShiftParts) => shiftFaults(office, parts).map(({ code }) => code)
  expect(codesOf({ halfAt: 840, quartersAt: null })).toEqual([])
  expect(codesOf({ halfAt: 840, quartersAt: [660, 960] })).toEqual([])
  for (const parts of [
    { halfAt: 540, quartersAt: null },
    { halfAt: 1080, quartersAt: null },
    { halfAt: null, quartersAt: [660, 960] },
    { halfAt: 840, quartersAt: [840, 960] },
    { halfAt: 840, quartersAt: [660, 1080] },
  ] as const)
    expect(codesOf(parts)).toEqual(['PARTS_OUT_OF_ORDER'])
})

const interval = fc.constantFrom(
  ...[
    [9, 18],
    [12, 13],
    [8, 10],
    [18, 22],
    [9, 12],
    [13, 12],
    [0, 30],
    [10, 15],
  ].map(([a, b]) => hours(a!, b!)),
)
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 })
const anyPlan = fc.record({
  segments: fc.array(interval, { maxLength: 2, size: 'max' }),
  breaks: fc.array(interval, { maxLength: 2, size: 'max' }),
  core: optional(interval),
  slide: optional(interval),
  standardMinutes: optional(fc.constantFrom(60, 480)),
})

/** As it stands in a file. */
const written = (plan: Record<string, unknown>): unknown =>
  JSON.parse(JSON.stringify(plan), (key, value) =>
    key !== 'standardMinutes' && typeof value === 'number' ? wallText(value) : value,
  )

test('what has no fault can be read, whatever its form', () => {
  let sound = 0
  fc.assert(
    fc.property(anyPlan, (plan) => {
      if (shiftFaults(plan as WorkPlan).length > 0) return
      sound++
      expect(() => readPlan(written(plan), 'plan')).not.toThrow(ShapeError)
    }),
    { numRuns: 5000 },
  )
  expect(sound).toBeGreaterThan(50)
})
