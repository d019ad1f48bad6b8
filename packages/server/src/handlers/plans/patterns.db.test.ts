import type { TestContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Actor } from '../../context.ts'
import {
  hr,
  off,
  openRotation as office,
  own,
  refusalOf,
  startsOf,
  today,
} from '../../testing/rotation-office.ts'
import {
  addPattern,
  addShift,
  assignPattern,
  changePattern,
  changeShift,
  chooseStart,
  endAssignment,
  readPatterns,
  readStarts,
  setPatternCycle,
  setShiftHours,
  verifyWorkLogs,
} from '../index.ts'

const always = '2026-01-01'
const parts = { halfAt: null, quartersAt: null }
const written = (start: string, end: string) => ({ segments: [[start, end] as [string, string]] })

const marks = async ({ db }: TestContext) => (await sql`select 1 from stale_days`.execute(db)).rows.length

test('crews of a rotation are one pattern and its offsets; the day says from which, and who assigned it', async () => {
  await using it = await office()
  const assign = { ...own, patternId: it.patternId, from: '2026-11-11' }
  const done = await assignPattern(it.ctx, hr, { ...assign, scopeId: it.ada, offset: 0 })
  expect(done).toMatchObject({ changed: true, notices: null, effect: { plans: 12, days: { changed: 0 } } })
  await assignPattern(it.ctx, hr, { ...assign, scopeId: it.bea, offset: 2 })
  // 2 November is the first day of the cycle, so the 11th is its fourth.
  expect(await startsOf(it.context, it.ada, '2026-11-10')).toBe('9 19 - - 7 7 19 19 - - 7 7 19')
  expect(await startsOf(it.context, it.bea, '2026-11-10')).toBe('9 - 7 7 19 19 - - 7 7 19 19 -')
  expect(await marks(it.context)).toBe(0)
  const { assignments } = await readPatterns(it.ctx, hr)
  expect(assignments.find(({ id }) => id === done.id)).toMatchObject({
    number: '00001',
    offset: 0,
    madeBy: 'hr@test.test',
    madeAt: `${today}T03:00:00Z`,
  })
  expect(await assignPattern(it.ctx, hr, { ...assign, scopeId: it.ada, offset: 0 })).toMatchObject({
    changed: false,
    effect: { plans: 0 },
  })
})

test('a pattern from a date before the first plan is planned from there on, with its preview and a reason', async () => {
  await using it = await office()
  const from = '2026-10-26'
  const assign = { ...own, patternId: it.patternId, scopeId: it.ada, offset: 0, from }
  expect(await refusalOf(assignPattern(it.ctx, hr, assign))).toEqual(['reason past-needs-reason'])
  const { effect } = await assignPattern(it.ctx, hr, assign, { dryRun: true })
  expect(effect.plans).toBe(28)
  expect(effect.days.listed[0]).toMatchObject({ date: from, had: false, has: true })
  expect(await startsOf(it.context, it.ada, '2026-10-01')).toMatch(/^9 9 9 9 9 - - 9/)
  const done = await assignPattern(it.ctx, hr, { ...assign, reason: 'as it was' })
  expect(done.effect).toEqual(effect)
  expect(await startsOf(it.context, it.ada, '2026-10-01')).toMatch(/^- 7 7 19 19 - - 7 7 19 19 - -/)
  expect(await verifyWorkLogs(it.ctx)).toMatchObject({ pending: 0, differences: [] })
})

test('a team, a department, a site and the company: the most specific wins, and ends where it says', async () => {
  await using it = await office()
  const { ctx } = it
  await sql`delete from plan_assignments`.execute(it.context.db)
  await sql`
    with team as (insert into teams (name) values ('B조') returning id)
    insert into team_members (team_id, employee_id, during) select id, ${it.ada}::int, '(,)' from team
  `.execute(it.context.db)
  const week = (hour: string) => addWeek(it, hour)
  const assign = async (scope: 'company' | 'site' | 'department' | 'team', scopeId: number, hour: string) =>
    await assignPattern(ctx, hr, {
      ...{ scope, scopeId, patternId: await week(hour), offset: 0 },
      ...{ from: '2026-11-11', until: scope === 'team' ? '2026-11-13' : null, reason: null },
    })
  await assign('company', 0, '06')
  await assign('site', 1, '07')
  expect(await startsOf(it.context, it.bea, '2026-11-11')).toBe(Array(12).fill('7').join(' '))
  await assign('department', 1, '08')
  await assign('team', 1, '10')
  expect(await startsOf(it.context, it.ada, '2026-11-11')).toBe(`10 10 ${Array(10).fill('8').join(' ')}`)
  expect(await startsOf(it.context, it.bea, '2026-11-11')).toBe(Array(12).fill('8').join(' '))
})

/** A pattern of one shift every day. */
async function addWeek({ ctx }: Awaited<ReturnType<typeof office>>, hour: string): Promise<number> {
  const plan = written(`${hour}:00`, '15:00')
  const { id } = await addShift(ctx, hr, {
    name: `${hour}시`,
    code: hour,
    colour: 'red',
    from: always,
    plan,
    ...parts,
  })
  const cycle = { from: always, anchor: always, cycle: [{ shiftId: id }], worksOnHolidays: true }
  return (await addPattern(ctx, hr, { name: `${hour}시`, ...cycle, crews: [], starts: [], slide: null })).id
}

test('a range that is assigned anew leaves what lies before and behind it, and ending it lets the next hold', async () => {
  await using it = await office()
  const { ctx, patternId, ada } = it
  const middle = { ...own, scopeId: ada, patternId, offset: 0, from: '2026-11-12', until: '2026-11-14' }
  const { id } = await assignPattern(ctx, hr, middle)
  expect(await startsOf(it.context, ada, '2026-11-11')).toBe('9 - - - - 9 9 9 9 9 - -')
  const ended = await endAssignment(ctx, hr, { id, from: '2026-11-13', reason: null })
  expect(ended).toMatchObject({ changed: true, effect: { plans: 1 } })
  expect(await endAssignment(ctx, hr, { id, from: '2026-11-13', reason: null })).toMatchObject({
    changed: false,
  })
  const { rows } =
    await sql`select during from plan_assignments where scope_id = ${ada} order by during`.execute(
      it.context.db,
    )
  expect(rows.map((row) => (row as { during: string }).during)).toEqual([
    '[2026-01-01,2026-11-12)',
    '[2026-11-12,2026-11-13)',
    '[2026-11-14,)',
  ])
})

test('a rotation changed from tomorrow on plans those who have it again, and the past is not touched', async () => {
  await using it = await office()
  const { ctx, patternId, ada, bea, rotation } = it
  await assignPattern(ctx, hr, { ...own, scopeId: ada, patternId, offset: 0, from: '2026-11-11' })
  await sql`
    insert into plan_overrides (employee_id, work_date, plan, reason) values (${ada}, '2026-11-13', '{"segments": [[600, 900]]}', 'a course')
  `.execute(it.context.db)
  const cycle = [{ shiftId: it.night }, off]
  const change = {
    ...rotation,
    id: patternId,
    version: await it.versionOf(),
    from: '2026-11-13',
    cycle,
    crews: [],
    reason: null,
  }
  const preview = await setPatternCycle(ctx, hr, change, { dryRun: true })
  expect(await startsOf(it.context, ada, '2026-11-11')).toBe('19 - - 7 7 19 19 - - 7 7 19')
  const done = await setPatternCycle(ctx, hr, change)
  expect(done.effect).toEqual(preview.effect)
  expect(done.effect.days.changed).toBe(0)
  expect(await startsOf(it.context, ada, '2026-11-11')).toBe('19 - 10 19 - 19 - 19 - 19 - 19')
  expect(await startsOf(it.context, bea, '2026-11-11')).toBe('9 9 9 - - 9 9 9 9 9 - -')
  expect(await marks(it.context)).toBe(0)
  expect(await setPatternCycle(ctx, hr, change)).toMatchObject({ changed: false, effect: { plans: 0 } })
})

test('a change in the past is looked at first, needs a reason, and leaves nothing to be derived', async () => {
  await using it = await office()
  const { ctx, patternId, ada } = it
  const past = { ...own, scopeId: ada, patternId, offset: 0, from: '2026-11-05', until: '2026-11-07' }
  const preview = await assignPattern(ctx, hr, past, { dryRun: true })
  expect(preview.effect).toMatchObject({ days: { complete: true, changed: 2 } })
  expect(preview.effect.days.listed).toMatchObject([
    { date: '2026-11-05', fields: expect.arrayContaining([{ field: 'plannedMinutes', from: 480, to: 720 }]) },
    { date: '2026-11-06' },
  ])
  expect(await refusalOf(assignPattern(ctx, hr, past))).toEqual(['reason past-needs-reason'])
  const done = await assignPattern(ctx, hr, { ...past, reason: '교대 조가 잘못 등록됨' })
  expect(done.effect).toEqual(preview.effect)
  expect(await verifyWorkLogs(ctx)).toMatchObject({ pending: 0, differences: [] })
})

test('of two who change one pattern at once the second is told', async () => {
  await using it = await office()
  const { ctx, patternId, rotation } = it
  const version = await it.versionOf()
  const change = (cycle: typeof rotation.cycle) =>
    setPatternCycle(ctx, hr, {
      ...rotation,
      id: patternId,
      version,
      from: '2026-11-20',
      cycle,
      crews: [],
      reason: null,
    })
  const outcomes = await Promise.all([
    refusalOf(change([{ shiftId: it.day }, off])),
    refusalOf(change([{ shiftId: it.night }, off])),
  ])
  expect(outcomes.flat().sort()).toEqual(['changed-meanwhile', 'done'])
  expect(
    await refusalOf(changePattern(ctx, hr, { id: patternId, version, name: '새 이름', retiredOn: null })),
  ).toEqual(['changed-meanwhile'])
})

test('what cannot be worked is refused with its place, and nothing is half done', async () => {
  await using it = await office()
  const { ctx, rotation, patternId, day, night } = it
  const add = (cycle: typeof rotation.cycle, more: object = {}) =>
    refusalOf(addPattern(ctx, hr, { name: '새 패턴', ...rotation, crews: [], cycle, ...more }))
  const hours = async (plan: Parameters<typeof addShift>[2]['plan'], more = parts) =>
    await refusalOf(
      addShift(ctx, hr, { name: '새 근무', code: 'X', colour: 'red', from: always, plan, ...more }),
    )
  expect(await add([])).toEqual(['cycle EMPTY_CYCLE'])
  expect(await add([{ shiftId: 999 }])).toEqual(['cycle.0 UNKNOWN_SHIFT'])
  expect(await add([{ shiftId: day }, off], { starts: [480], slide: null })).toEqual(['done'])
  expect(await add([{ shiftId: day }, off], { crews: [{ name: 'A', offset: 2 }] })).toEqual(['name-taken'])
  const long = await addShift(ctx, hr, {
    name: '긴 밤',
    code: 'L',
    colour: 'red',
    from: always,
    plan: written('20:00', '32:00'),
    ...parts,
  })
  expect(
    await refusalOf(
      addPattern(ctx, hr, {
        name: '겹침',
        ...rotation,
        crews: [],
        cycle: [{ shiftId: day }, off, { shiftId: long.id }],
      }),
    ),
  ).toEqual(['cycle.2 OVERLAPS_NEXT_DAY'])
  expect(await hours(written('22:00', '07:00'))).toEqual(['plan.0 ENDS_BEFORE_START'])
  expect(await hours({ segments: [] })).toEqual(['plan NO_SEGMENT'])
  const pushed = {
    ...written('09:00', '18:00'),
    breaks: [['09:30', '10:00'] as [string, string]],
    slide: ['08:00', '10:00'] as [string, string],
  }
  expect(await hours(pushed)).toEqual(['plan.0 SLIDE_PUSHES_BREAK_OUT'])
  const whole = { scope: 'company', scopeId: 0, patternId, offset: 0, until: null, reason: null } as const
  expect(
    await refusalOf(assignPattern(ctx, hr, { ...whole, from: '2026-12-01', until: '2026-12-01' })),
  ).toEqual(['until until-before-from'])
  expect(await refusalOf(assignPattern(ctx, hr, { ...whole, offset: 6, from: '2026-12-01' }))).toEqual([
    'offset offset-beyond-cycle',
  ])
  expect(
    await refusalOf(assignPattern(ctx, hr, { ...whole, scope: 'team', scopeId: 9, from: '2026-12-01' })),
  ).toEqual(['scopeId unknown-scope'])
  expect(await refusalOf(assignPattern(ctx, hr, { ...whole, patternId: 999, from: '2026-12-01' }))).toEqual([
    'not-found',
  ])
  expect(await refusalOf(assignPattern(ctx, hr, { ...whole, from: '2025-12-01' }))).toEqual([
    'from pattern-not-there',
  ])
  // A shift whose new hours would make a pattern that has it run into itself.
  const nightVersion = (await readPatterns(ctx, hr)).shifts.find(({ id }) => id === night)!.version
  const later = {
    id: night,
    version: nightVersion,
    from: '2026-12-01',
    plan: written('19:00', '55:30'),
    ...parts,
    reason: null,
  }
  expect(await refusalOf(setShiftHours(ctx, hr, later))).toEqual(['plan LONGER_THAN_DAY'])
  const names = (await readPatterns(ctx, hr)).patterns.map(({ name }) => name)
  expect(names).not.toContain('겹침')
})

test('hours of a shift change from a date on for all who have it; a pattern that they break refuses them', async () => {
  await using it = await office()
  const { ctx, night, day, ada, patternId } = it
  await assignPattern(ctx, hr, { ...own, scopeId: ada, patternId, offset: 0, from: '2026-11-11' })
  const versions = async (id: number) =>
    (await readPatterns(ctx, hr)).shifts.find((shift) => shift.id === id)!.version
  const at = async (id: number, start: string, end: string) =>
    setShiftHours(ctx, hr, {
      id,
      version: await versions(id),
      from: '2026-11-15',
      plan: written(start, end),
      ...parts,
      reason: null,
    })
  expect((await at(day, '08:00', '19:00')).effect.plans).toBe(3)
  expect(await startsOf(it.context, ada, '2026-11-11')).toBe('19 - - 7 8 19 19 - - 8 8 19')
  expect(await refusalOf(at(day, '07:00', '19:00'))).toEqual(['done'])
  const short = { from: always, anchor: '2026-11-02', cycle: [{ shiftId: night }, { shiftId: day }, off] }
  await refusalOf(
    addPattern(ctx, hr, {
      name: '짧은 휴식',
      ...short,
      worksOnHolidays: true,
      crews: [],
      starts: [],
      slide: null,
    }),
  )
  expect(await refusalOf(at(day, '06:59', '19:00'))).toEqual(['plan OVERLAPS_NEXT_DAY'])
})

test('what is in use cannot be retired, and a name is changed without touching a plan', async () => {
  await using it = await office()
  const { ctx, day, patternId, ada } = it
  await assignPattern(ctx, hr, { ...own, scopeId: ada, patternId, offset: 0, from: '2026-11-11' })
  const shift = (await readPatterns(ctx, hr)).shifts.find(({ id }) => id === day)!
  const { version, id } = shift
  const called = { id, version, name: '낮번', code: 'DD', colour: 'teal' }
  expect(await refusalOf(changeShift(ctx, hr, { ...called, retiredOn: '2026-12-01' }))).toEqual([
    'shift-in-use',
  ])
  expect(
    await refusalOf(
      changePattern(ctx, hr, {
        id: patternId,
        version: await it.versionOf(),
        name: '2조',
        retiredOn: '2026-12-01',
      }),
    ),
  ).toEqual(['pattern-in-use'])
  expect(await changeShift(ctx, hr, { ...called, retiredOn: null })).toEqual({
    changed: true,
    version: version + 1,
  })
  expect(await changeShift(ctx, hr, { ...called, retiredOn: null })).toEqual({
    changed: false,
    version: version + 1,
  })
  expect((await readPatterns(ctx, hr)).shifts.find((each) => each.id === day)).toMatchObject({
    code: 'DD',
    colour: 'teal',
  })
})

test('a person chooses a start of those that her pattern offers, from today on, and it moves her days', async () => {
  await using it = await office()
  const { ctx, ada } = it
  const her: Actor = {
    ...hr,
    userId: 'ada',
    employeeId: ada,
    grants: [{ role: 'employee', departmentId: null }],
  }
  const plan = { ...written('09:00', '18:00'), breaks: [['12:00', '13:00'] as [string, string]] }
  const { id: shiftId } = await addShift(ctx, hr, {
    name: '사무',
    code: '사',
    colour: 'red',
    from: always,
    plan,
    ...parts,
  })
  const cycle = { from: always, anchor: always, cycle: [{ shiftId }], worksOnHolidays: true, crews: [] }
  const { id: patternId } = await addPattern(ctx, hr, {
    name: '시차',
    ...cycle,
    starts: [480, 600],
    slide: [480, 600],
  })
  await assignPattern(ctx, hr, { ...own, scopeId: ada, patternId, offset: 0, from: today })
  expect(await readStarts(ctx, her, { employeeId: ada })).toMatchObject({
    today,
    patterns: [
      { patternId, scheduled: '09:00', starts: ['08:00', '10:00'], slide: ['08:00', '10:00'], choices: [] },
    ],
  })
  const choose = (start: string | null, from = '2026-11-12') =>
    chooseStart(ctx, her, { employeeId: ada, patternId, from, start })
  expect(await choose('10:00')).toMatchObject({ changed: true, effect: { plans: 11 } })
  expect(await choose('10:00')).toMatchObject({ changed: false })
  expect((await startsOf(it.context, ada, today)).split(' ').slice(0, 4)).toEqual(['9', '9', '10', '10'])
  expect(await refusalOf(choose('11:00'))).toEqual(['start not-offered'])
  expect(await refusalOf(choose('10:00', '2026-11-09'))).toEqual(['from start-in-past'])
  await choose('slide', '2026-11-14')
  const { rows } = await sql<{ slide: unknown }>`
    select plan -> 'slide' as slide from work_plans where employee_id = ${ada} and work_date in ('2026-11-13', '2026-11-14') order by work_date
  `.execute(it.context.db)
  expect(rows.map(({ slide }) => slide)).toEqual([null, [480, 600]])
  await choose(null, '2026-11-12')
  expect((await startsOf(it.context, ada, today)).split(' ').slice(0, 6)).toEqual(Array(6).fill('9'))
  await expect(
    chooseStart(ctx, her, { employeeId: it.bea, patternId, from: today, start: null }),
  ).rejects.toThrow('reach')
})
