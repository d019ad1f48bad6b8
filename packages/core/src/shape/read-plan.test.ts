import { describe, expect, test } from 'vitest'
import { readPolicy } from '../policy/read-policy.ts'
import { readPlan } from './read-plan.ts'

const nineToSix = { segments: [['09:00', '18:00']], breaks: [['12:00', '13:00']] }
const read = (plan: object) => () => readPlan({ ...nineToSix, ...plan }, 'plan')

describe('a plan is read', () => {
  test.each<[string, object]>([
    ['with a start that slides', { slide: ['08:00', '10:00'] }],
    ['with a start that slides up to a break', { slide: ['08:00', '12:00'] }],
    ['with a break that ends where the earliest end is', { slide: ['04:00', '10:00'] }],
    [
      'with floating breaks',
      {
        floatingBreaks: [
          [240, 30],
          [480, 60],
        ],
      },
    ],
    ['as a frame', { standardMinutes: 480 }],
    [
      'as a frame of two segments that touch',
      {
        segments: [
          ['09:00', '13:00'],
          ['13:00', '18:00'],
        ],
        standardMinutes: 480,
      },
    ],
    ['with core and standard minutes', { core: ['10:00', '15:00'], standardMinutes: 480 }],
  ])('%s', (_, plan) => {
    expect(read(plan)).not.toThrow()
  })

  test('with floating breaks and sliding start as numbers', () => {
    expect(
      readPlan(
        { segments: [['09:00', '18:00']], floatingBreaks: [[240, 30]], slide: ['08:00', '10:00'] },
        '',
      ),
    ).toEqual({
      segments: [[540, 1080]],
      floatingBreaks: [[240, 30]],
      slide: [480, 600],
    })
  })
})

describe('what makes no sense is refused, with the path and what to do', () => {
  test.each<[string, object, RegExp]>([
    [
      'a frame with a gap',
      {
        segments: [
          ['09:00', '12:00'],
          ['13:00', '18:00'],
        ],
        standardMinutes: 480,
      },
      /^plan\.segments: must be one/,
    ],
    [
      'a frame without segments',
      { segments: [], standardMinutes: 480 },
      /^plan\.standardMinutes: needs segments/,
    ],
    [
      'floating breaks beside standard minutes',
      { standardMinutes: 480, floatingBreaks: [[240, 30]] },
      /^plan\.floatingBreaks: cannot stand/,
    ],
    [
      'a sliding start of two segments',
      {
        segments: [
          ['09:00', '12:00'],
          ['13:00', '18:00'],
        ],
        breaks: [],
        slide: ['08:00', '10:00'],
      },
      /^plan\.segments: must be one/,
    ],
    [
      'a sliding start without segments',
      { segments: [], slide: ['08:00', '10:00'] },
      /^plan\.segments: must be one/,
    ],
    [
      'a sliding start beside core',
      { core: ['10:00', '15:00'], slide: ['08:00', '10:00'] },
      /^plan\.core: cannot stand/,
    ],
    [
      'a sliding start beside standard minutes',
      { standardMinutes: 480, slide: ['08:00', '10:00'] },
      /^plan\.standardMinutes: cannot stand/,
    ],
    ['a start before the earliest', { slide: ['09:01', '10:00'] }, /^plan\.slide: must hold the start/],
    ['a start after the latest', { slide: ['08:00', '08:59'] }, /^plan\.slide: must hold the start/],
    ['a latest start that is the earliest', { slide: ['09:00', '09:00'] }, /^plan\.slide: must end after/],
    [
      'a break before the latest start',
      { slide: ['08:00', '12:01'] },
      /^plan\.breaks\[0\]: must lie between/,
    ],
    [
      'a break behind the earliest end',
      { slide: ['03:59', '10:00'] },
      /^plan\.breaks\[0\]: must lie between/,
    ],
    [
      'floating breaks that are no pairs',
      { floatingBreaks: [[240]] },
      /^plan\.floatingBreaks\[0\]: must be a pair/,
    ],
    [
      'floating breaks in wall times',
      { floatingBreaks: [['04:00', 30]] },
      /^plan\.floatingBreaks\[0\]\[0\]: must be a whole number/,
    ],
    [
      'a floating break of nothing',
      { floatingBreaks: [[240, 0]] },
      /^plan\.floatingBreaks\[0\]\[1\]: must be a whole number of at least 1/,
    ],
  ])('%s', (_, plan, message) => {
    expect(read(plan)).toThrow(message)
  })
})

test('a policy may doubt no key, and knows two kinds of presence', () => {
  expect(readPolicy({ doubtInMinutes: null, presence: 'keyed' }, '')).toMatchObject({
    doubtInMinutes: null,
    presence: 'keyed',
  })
  expect(readPolicy({}, '')).toMatchObject({ doubtInMinutes: 60, presence: 'span' })
  expect(() => readPolicy({ presence: 'always' }, '')).toThrow(/^presence: must be one of span, keyed/)
  expect(() => readPolicy({ doubtInMinutes: -1 }, '')).toThrow(/^doubtInMinutes: must be a whole number/)
})
