import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WorkPlan } from '../facts/facts.ts'
import { readPlan } from '../shape/read-plan.ts'
import { dateText, dayNumber } from '../time/date.ts'
import { PlanBook } from './plan-book.ts'
import { planDates } from './plan-dates.ts'
import type { PlanAssignment, PlanFacts, PlanHoliday, PlannedPerson } from './plan-facts.ts'

const day = dayNumber
const plan = (start: string, end: string): WorkPlan => readPlan({ segments: [[start, end]] }, 'plan')
const [d, n, e] = [plan('09:00', '18:00'), plan('21:00', '30:00'), plan('13:00', '22:00')]
const letters = new Map([
  [d, 'D'],
  [n, 'N'],
  [e, 'E'],
])
const [D, N, E] = [{ shiftId: 1 }, { shiftId: 2 }, { shiftId: 3 }]
const [off, weekly] = [{ off: 'offday' }, { off: 'weeklyHoliday' }] as const

const assign = (
  id: number,
  scope: PlanAssignment['scope'],
  scopeId: number,
  patternId: number,
): PlanAssignment => ({
  id,
  scope,
  scopeId,
  patternId,
  offset: 0,
  fromDay: null,
  untilDay: null,
})

/** Ada works in department 30, below 20, below 10, at site 5, in team 7 from 9 November on. */
const ada: PlannedPerson = {
  employeeId: 1,
  employments: [{ fromDay: day('2026-10-01'), untilDay: null, departmentId: 30, siteId: 5 }],
  teams: [{ teamId: 7, fromDay: day('2026-11-09'), untilDay: null }],
}

const always = { fromDay: null, untilDay: null }
const facts: PlanFacts = {
  shifts: [
    { shiftId: 1, fromDay: day('2026-01-01'), plan: d },
    { shiftId: 2, fromDay: day('2026-01-01'), plan: n },
    { shiftId: 3, fromDay: day('2026-01-01'), plan: e },
  ],
  patterns: [
    {
      patternId: 1,
      fromDay: day('2026-01-01'),
      anchorDay: day('2026-11-02'),
      cycle: [D, D, D, D, D, off, weekly],
      worksOnHolidays: false,
    },
    {
      patternId: 2,
      fromDay: day('2026-01-01'),
      anchorDay: day('2026-11-02'),
      cycle: [D, D, N, N, off, off],
      worksOnHolidays: true,
    },
  ],
  assignments: [assign(1, 'company', 0, 1)],
  overrides: [],
  holidays: [],
  departmentPlaces: [
    { departmentId: 30, parentId: 20, ...always },
    { departmentId: 20, parentId: 10, ...always },
  ],
  sites: [{ siteId: 5, calendarId: 82 }],
}

const plannedFor = (changed: Partial<PlanFacts>, from: string, until: string, person = ada) =>
  planDates(new PlanBook({ ...facts, ...changed }), person, day(from), day(until))

/** A letter a date: of the shift, `-` for a day off, a space for a date of which nothing is known. */
function letterOf(changed: Partial<PlanFacts>, from: string, until: string, person = ada): string {
  const byDay = new Map(plannedFor(changed, from, until, person).map((each) => [each.day, each.plan]))
  return Array.from({ length: day(until) - day(from) }, (_, index) => {
    const found = byDay.get(day(from) + index)
    if (!found) return ' '
    return found.segments.length === 0
      ? '-'
      : [...letters].find(([{ segments }]) => segments === found.segments)![1]
  }).join('')
}

const crew = (id: number, offset: number): PlanAssignment => ({ ...assign(id, 'employee', 1, 2), offset })

describe('cycles', () => {
  test('a cycle goes on for ever, on both sides of its anchor', () => {
    expect(letterOf({}, '2026-11-02', '2026-11-16')).toBe('DDDDD--DDDDD--')
    expect(letterOf({}, '2026-10-28', '2026-11-02')).toBe('DDD--')
    expect(letterOf({ assignments: [crew(2, 0)] }, '2026-10-27', '2026-11-08')).toBe('DDNN--DDNN--')
  })

  test('crews of one rotation differ by their offset alone, negative and beyond the cycle too', () => {
    expect(letterOf({ assignments: [crew(2, 2)] }, '2026-11-02', '2026-11-08')).toBe('NN--DD')
    expect(letterOf({ assignments: [crew(2, -1)] }, '2026-11-02', '2026-11-08')).toBe('-DDNN-')
    expect(letterOf({ assignments: [crew(2, 14)] }, '2026-11-02', '2026-11-08')).toBe('NN--DD')
  })

  test('a version of a pattern or shift holds from its date on, and what was before stays', () => {
    const patterns = [
      ...facts.patterns,
      { ...facts.patterns[0]!, fromDay: day('2026-11-04'), cycle: [N, N, N, N, N, off, off] },
    ]
    expect(letterOf({ patterns }, '2026-11-02', '2026-11-09')).toBe('DDNNN--')
    const shifts = [...facts.shifts, { shiftId: 1, fromDay: day('2026-11-05'), plan: e }]
    expect(letterOf({ shifts }, '2026-11-02', '2026-11-09')).toBe('DDDEE--')
  })

  test('a shift that does not exist yet leaves its dates unknown', () => {
    const shifts = [{ shiftId: 1, fromDay: day('2026-11-04'), plan: d }]
    expect(letterOf({ shifts }, '2026-11-02', '2026-11-09')).toBe('  DDD--')
  })

  test('nothing is known before and after an employment', () => {
    const gone = {
      ...ada,
      employments: [{ ...ada.employments[0]!, fromDay: day('2026-11-03'), untilDay: day('2026-11-05') }],
    }
    expect(letterOf({}, '2026-11-02', '2026-11-07', gone)).toBe(' DD  ')
    expect(letterOf({ assignments: [] }, '2026-11-02', '2026-11-04')).toBe('  ')
  })
})

describe('the most specific assignment wins', () => {
  const nights = { ...facts.patterns[0]!, patternId: 3, cycle: [N] }
  const evenings = { ...facts.patterns[0]!, patternId: 4, cycle: [E] }
  const patterns = [...facts.patterns, nights, evenings]
  const steps = [
    ['site over company', assign(2, 'site', 5, 3), assign(1, 'company', 0, 4)],
    ['a department far above over site', assign(2, 'department', 10, 3), assign(1, 'site', 5, 4)],
    ['her own department over those above', assign(2, 'department', 30, 3), assign(1, 'department', 20, 4)],
    ['team over department', assign(2, 'team', 7, 3), assign(1, 'department', 30, 4)],
    ['person over team', assign(2, 'employee', 1, 3), assign(1, 'team', 7, 4)],
  ] as const
  test.each(steps)('%s', (_, strong, weak) => {
    for (const assignments of [
      [strong, weak],
      [weak, strong],
    ])
      expect(letterOf({ patterns, assignments }, '2026-11-09', '2026-11-11')).toBe('NN')
    expect(letterOf({ patterns, assignments: [weak] }, '2026-11-09', '2026-11-11')).toBe('EE')
  })

  test('a team counts from the date of membership on', () => {
    const assignments = [assign(1, 'company', 0, 4), assign(2, 'team', 7, 3)]
    expect(letterOf({ patterns, assignments }, '2026-11-07', '2026-11-11')).toBe('EENN')
  })

  test('a department that moves takes its people along from that date on', () => {
    const departmentPlaces = [
      { departmentId: 30, parentId: 20, fromDay: null, untilDay: day('2026-11-04') },
      { departmentId: 30, parentId: 40, fromDay: day('2026-11-04'), untilDay: null },
    ]
    const assignments = [assign(1, 'department', 20, 3), assign(2, 'department', 40, 4)]
    expect(letterOf({ patterns, assignments, departmentPlaces }, '2026-11-02', '2026-11-06')).toBe('NNEE')
  })

  test('after the range of an assignment the next less specific one holds again', () => {
    const assignments = [
      assign(1, 'company', 0, 4),
      { ...assign(2, 'employee', 1, 3), fromDay: day('2026-11-03'), untilDay: day('2026-11-05') },
    ]
    expect(letterOf({ patterns, assignments }, '2026-11-02', '2026-11-07')).toBe('ENNEE')
  })
})

const holiday = (
  origin: PlanHoliday['origin'],
  kind: PlanHoliday['kind'],
  name = '임시공휴일',
): PlanHoliday => ({
  calendarId: 82,
  day: day('2026-11-04'),
  name,
  kind,
  origin,
})

describe('a start that a person chose', () => {
  const withBreak = readPlan({ segments: [['09:00', '18:00']], breaks: [['12:00', '13:00']] }, 'plan')
  const shifts = [{ shiftId: 1, fromDay: day('2026-01-01'), plan: withBreak }, ...facts.shifts.slice(1)]
  const offered = { starts: [480, 600], slide: [480, 600] } as const
  const offering = { shifts, patterns: [{ ...facts.patterns[0]!, offered }] }
  const chose = (start: number | null, from: string, until: string | null = null): PlannedPerson => ({
    ...ada,
    choices: [{ patternId: 1, start, fromDay: day(from), untilDay: until === null ? null : day(until) }],
  })
  const startsOf = (changes: Partial<PlanFacts>, person: PlannedPerson) =>
    plannedFor(changes, '2026-11-02', '2026-11-07', person).map(({ plan, origin }) => [
      plan.segments[0]?.[0],
      plan.breaks,
      origin.pattern?.start,
    ])
  const lunch = withBreak.breaks

  test('moves the work and leaves the break, from its date until its end', () => {
    expect(startsOf(offering, chose(600, '2026-11-03', '2026-11-05'))).toEqual([
      [540, lunch, undefined],
      [600, lunch, 600],
      [600, lunch, 600],
      [540, lunch, undefined],
      [540, lunch, undefined],
    ])
  })

  test('to come as one likes makes the plan slide', () => {
    const [first] = plannedFor(offering, '2026-11-02', '2026-11-03', chose(null, '2026-11-01'))
    expect(first).toMatchObject({ plan: { slide: [480, 600] }, origin: { pattern: { start: null } } })
  })

  test('counts only while the pattern offers it, and where it leaves the break in the work', () => {
    const gone = { ...facts.patterns[0]!, fromDay: day('2026-11-05') }
    const patterns = [...offering.patterns, gone]
    expect(startsOf({ shifts, patterns }, chose(600, '2026-11-01')).map(([start]) => start)).toEqual([
      600, 600, 600, 540, 540,
    ])
    const early = {
      shiftId: 1,
      fromDay: day('2026-11-04'),
      plan: { ...withBreak, breaks: [[570, 600]] as const },
    }
    expect(
      startsOf({ ...offering, shifts: [...shifts, early] }, chose(600, '2026-11-01')).map(([start]) => start),
    ).toEqual([600, 600, 540, 540, 540])
    expect(startsOf(offering, { ...chose(600, '2026-11-01'), choices: [] })[0]).toEqual([
      540,
      lunch,
      undefined,
    ])
  })
})

describe('holidays', () => {
  test('who rests on holidays has a day off of their kind, who works on them an ordinary plan of that day type', () => {
    const holidays = [holiday('bundled', 'publicHoliday')]
    expect(plannedFor({ holidays }, '2026-11-04', '2026-11-05')).toMatchObject([
      {
        plan: { dayType: 'publicHoliday', segments: [] },
        origin: { holiday: { names: ['임시공휴일'], origin: 'bundled' } },
      },
    ])
    expect(plannedFor({ holidays, assignments: [crew(2, 0)] }, '2026-11-04', '2026-11-05')).toMatchObject([
      {
        plan: { dayType: 'publicHoliday', segments: n.segments },
        origin: { pattern: { shiftId: 2, cycleDay: 2 } },
      },
    ])
  })

  test('a holiday of another calendar is none', () => {
    const holidays = [{ ...holiday('bundled', 'publicHoliday'), calendarId: 1 }]
    expect(letterOf({ holidays }, '2026-11-04', '2026-11-05')).toBe('D')
  })

  test('what a person said wins over what a service said, also that it is no holiday', () => {
    const holidays = [holiday('publicApi', 'publicHoliday'), holiday('manual', null)]
    for (const order of [holidays, holidays.toReversed()])
      expect(letterOf({ holidays: order }, '2026-11-04', '2026-11-05')).toBe('D')
    expect(letterOf({ holidays: holidays.slice(0, 1) }, '2026-11-04', '2026-11-05')).toBe('-')
  })

  test('two names on one date are one holiday, by name', () => {
    const holidays = [
      holiday('publicApi', 'publicHoliday', '부처님오신날'),
      holiday('publicApi', 'publicHoliday', '대체공휴일'),
    ]
    expect(plannedFor({ holidays }, '2026-11-04', '2026-11-05')[0]?.origin.holiday?.names).toEqual([
      '대체공휴일',
      '부처님오신날',
    ])
  })
})

describe('overrides', () => {
  const on = (date: string, instead: PlanFacts['overrides'][number]['instead']) => [
    { id: 9, employeeId: 1, day: day(date), instead },
  ]
  test('another shift, a plan of its own, or nothing, and the origin keeps what would have been', () => {
    expect(letterOf({ overrides: on('2026-11-03', N) }, '2026-11-02', '2026-11-05')).toBe('DND')
    expect(letterOf({ overrides: on('2026-11-03', { plan: e }) }, '2026-11-02', '2026-11-05')).toBe('DED')
    expect(letterOf({ overrides: on('2026-11-03', { plan: null }) }, '2026-11-02', '2026-11-05')).toBe('D-D')
    expect(plannedFor({ overrides: on('2026-11-03', N) }, '2026-11-03', '2026-11-04')[0]?.origin).toEqual({
      pattern: { assignmentId: 1, patternId: 1, scope: 'company', offset: 0, cycleDay: 1, shiftId: 1 },
      holiday: null,
      override: { id: 9, shiftId: 2 },
    })
  })

  test('of another person it says nothing', () => {
    const overrides = [{ ...on('2026-11-03', N)[0]!, employeeId: 2 }]
    expect(letterOf({ overrides }, '2026-11-02', '2026-11-05')).toBe('DDD')
  })

  test('needs no pattern, but an employment', () => {
    expect(letterOf({ assignments: [], overrides: on('2026-11-03', N) }, '2026-11-02', '2026-11-05')).toBe(
      ' N ',
    )
    expect(letterOf({ overrides: on('2026-09-03', N) }, '2026-09-02', '2026-09-05')).toBe('   ')
  })

  test('work on a holiday keeps its day type, unless the plan itself says another', () => {
    const holidays = [holiday('manual', 'companyHoliday')]
    const typeOf = (instead: PlanFacts['overrides'][number]['instead']) =>
      plannedFor({ holidays, overrides: on('2026-11-04', instead) }, '2026-11-04', '2026-11-05')[0]?.plan
        .dayType
    expect(typeOf(D)).toBe('companyHoliday')
    expect(typeOf({ plan: { ...d, dayType: 'workday' } })).toBe('workday')
  })
})

describe('laws', () => {
  const rich: PlanFacts = {
    ...facts,
    assignments: [
      assign(1, 'company', 0, 1),
      { ...assign(2, 'team', 7, 2), fromDay: day('2026-11-12') },
      { ...crew(3, 1), untilDay: day('2026-11-01') },
    ],
    patterns: [...facts.patterns, { ...facts.patterns[1]!, fromDay: day('2026-11-15'), cycle: [N, off, E] }],
    shifts: [...facts.shifts, { shiftId: 1, fromDay: day('2026-11-10'), plan: e }],
    overrides: [{ id: 1, employeeId: 1, day: day('2026-11-05'), instead: N }],
    holidays: [
      holiday('bundled', 'publicHoliday'),
      holiday('publicApi', 'publicHoliday'),
      holiday('manual', 'companyHoliday', '창립기념일'),
    ],
  }
  const [first, last] = [day('2026-09-25'), day('2026-12-01')]
  const whole = planDates(new PlanBook(rich), ada, first, last)

  test('the order of facts says nothing', () => {
    const shuffled = fc.record(
      Object.fromEntries(
        Object.entries(rich).map(([key, rows]) => [
          key,
          fc.shuffledSubarray([...rows], { minLength: rows.length }),
        ]),
      ),
    ) as unknown as fc.Arbitrary<PlanFacts>
    fc.assert(
      fc.property(shuffled, (each) => {
        expect(planDates(new PlanBook(each), ada, first, last)).toEqual(whole)
      }),
    )
  })

  test('a date is the same whatever range it is asked in', () => {
    const range = fc.tuple(fc.integer({ min: first, max: last }), fc.integer({ min: 0, max: 20 }))
    fc.assert(
      fc.property(range, ([from, length]) => {
        const until = Math.min(from + length, last)
        expect(planDates(new PlanBook(rich), ada, from, until)).toEqual(
          whole.filter((each) => each.day >= from && each.day < until),
        )
      }),
    )
  })

  test('dates come in order, each once, and every law is about something', () => {
    expect(whole.map((each) => each.day)).toEqual(
      [...new Set(whole.map((each) => each.day))].sort((a, b) => a - b),
    )
    expect(whole.map((each) => dateText(each.day)).at(0)).toBe('2026-10-01')
    expect(new Set(whole.map((each) => JSON.stringify(each.plan))).size).toBeGreaterThan(5)
  })
})
