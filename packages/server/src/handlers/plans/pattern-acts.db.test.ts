import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { hr, off, openRotation, own, refusalOf, startsOf, today } from '../../testing/rotation-office.ts'
import {
  addPattern,
  addShift,
  assignPattern,
  changePattern,
  changeShift,
  endAssignment,
  overridePlans,
  readPatterns,
  removePattern,
  removeShift,
  restoreAssignments,
  setPatternCycle,
  setShiftHours,
  verifyWorkLogs,
} from '../index.ts'

const from = '2026-11-11'
const written = (start: string, end: string) => ({ segments: [[start, end] as [string, string]] })
const parts = { halfAt: null, quartersAt: null }

test('an assignment that is taken back leaves all as it was, and not if somebody assigned something else', async () => {
  await using it = await openRotation()
  const { ctx, patternId, ada } = it
  const rows = async () =>
    (
      await sql`select * from plan_assignments where scope_id = ${ada} and scope = 'employee' order by during`.execute(
        it.context.db,
      )
    ).rows
  const [before, starts] = [await rows(), await startsOf(it.context, ada, today)]
  const middle = { ...own, scopeId: ada, patternId, offset: 0, from, until: '2026-11-14' }
  const { replaced } = await assignPattern(ctx, hr, middle)
  expect(replaced).toMatchObject([{ from, until: '2026-11-14' }])
  const { patternId: _, offset: __, ...range } = middle
  const now = [{ patternId, offset: 0, from, until: '2026-11-14' }]
  const back = { ...range, now, parts: replaced }
  expect(await refusalOf(restoreAssignments(ctx, hr, { ...back, now: [] }))).toEqual(['changed-meanwhile'])
  expect(
    await refusalOf(restoreAssignments(ctx, hr, { ...back, parts: [...replaced, ...replaced] })),
  ).toEqual(['parts.1 part-beyond-range'])
  expect(await restoreAssignments(ctx, hr, back)).toMatchObject({ changed: true })
  expect(await restoreAssignments(ctx, hr, back)).toMatchObject({ changed: false, effect: { plans: 0 } })
  expect(await rows()).toEqual(before)
  expect(await startsOf(it.context, ada, today)).toBe(starts)
})

test('an assignment that was ended is taken back with the same door', async () => {
  await using it = await openRotation()
  const { ctx, patternId, ada } = it
  const { id } = await assignPattern(ctx, hr, { ...own, scopeId: ada, patternId, offset: 0, from })
  const starts = await startsOf(it.context, ada, today)
  const end = '2026-11-14'
  const { replaced } = await endAssignment(ctx, hr, { id, from: end, reason: null })
  expect(replaced).toEqual([{ patternId, offset: 0, from: end, until: null }])
  await restoreAssignments(ctx, hr, { ...own, scopeId: ada, from: end, now: [], parts: replaced })
  expect(await startsOf(it.context, ada, today)).toBe(starts)
  const { assignments } = await readPatterns(ctx, hr)
  expect(assignments.filter(({ scopeId, scope }) => scope === 'employee' && scopeId === ada)).toMatchObject([
    { until: from },
    { id, from, until: null },
  ])
  expect(await verifyWorkLogs(ctx)).toMatchObject({ differences: [] })
})

test('a cycle and hours that are set back leave no trace in what holds from when', async () => {
  await using it = await openRotation()
  const { ctx, patternId, rotation, day } = it
  const book = async () => {
    const { patterns, shifts } = await readPatterns(ctx, hr)
    return {
      cycles: patterns.find(({ id }) => id === patternId)!.versions,
      hours: shifts.find(({ id }) => id === day)!.versions,
    }
  }
  const before = await book()
  const cycle = { ...rotation, id: patternId, from, reason: null }
  const { version } = await setPatternCycle(ctx, hr, {
    ...cycle,
    version: await it.versionOf(),
    cycle: [{ shiftId: day }, off],
    crews: [],
  })
  expect((await book()).cycles).toHaveLength(2)
  expect(await setPatternCycle(ctx, hr, { ...cycle, version })).toMatchObject({ changed: true })
  const hours = { id: day, from, ...parts, reason: null }
  const shift = (await readPatterns(ctx, hr)).shifts.find(({ id }) => id === day)!
  const moved = await setShiftHours(ctx, hr, {
    ...hours,
    version: shift.version,
    plan: written('08:00', '19:00'),
  })
  expect((await book()).hours).toHaveLength(2)
  await setShiftHours(ctx, hr, { ...hours, version: moved.version, plan: written('07:00', '19:00') })
  expect(await book()).toEqual(before)
})

test('what was added by mistake is removed, and what anybody was planned by is not', async () => {
  await using it = await openRotation()
  const { ctx, patternId, day, ada, rotation } = it
  expect(await refusalOf(removeShift(ctx, hr, { id: day }))).toEqual(['shift-was-used'])
  const { id: spare } = await addShift(ctx, hr, {
    name: '예비',
    code: '예',
    colour: 'gray',
    from,
    plan: written('10:00', '15:00'),
    ...parts,
  })
  await overridePlans(ctx, hr, {
    changes: [{ employeeId: ada, date: '2026-11-12', instead: { shiftId: spare } }],
    reason: null,
  })
  expect(await refusalOf(removeShift(ctx, hr, { id: spare }))).toEqual(['shift-was-used'])
  await overridePlans(ctx, hr, {
    changes: [{ employeeId: ada, date: '2026-11-12', instead: null }],
    reason: null,
  })
  expect(await removeShift(ctx, hr, { id: spare })).toEqual({ changed: true })
  expect(await refusalOf(removeShift(ctx, hr, { id: spare }))).toEqual(['not-found'])

  const { id } = await addPattern(ctx, hr, { name: '새 주기', ...rotation })
  await assignPattern(ctx, hr, { ...own, scopeId: ada, patternId: id, offset: 0, from })
  expect(await refusalOf(removePattern(ctx, hr, { id }))).toEqual(['pattern-was-used'])
  expect(await removePattern(ctx, hr, { id: patternId })).toEqual({ changed: true })
  expect(await refusalOf(removePattern(ctx, hr, { id: patternId }))).toEqual(['not-found'])
})

test('what still stands on a shift or a pattern is named when it is to be retired', async () => {
  await using it = await openRotation()
  const { ctx, day, patternId, ada } = it
  await assignPattern(ctx, hr, { ...own, scopeId: ada, patternId, offset: 0, from })
  const { version } = (await readPatterns(ctx, hr)).shifts.find(({ id }) => id === day)!
  const retire = { name: '낮번', code: 'D', colour: 'blue', retiredOn: '2026-12-01' }
  await expect(changeShift(ctx, hr, { id: day, version, ...retire })).rejects.toThrow('“2조 2교대”')
  await expect(
    changePattern(ctx, hr, {
      id: patternId,
      version: await it.versionOf(),
      name: '2조 2교대',
      retiredOn: '2026-12-01',
    }),
  ).rejects.toMatchObject({ code: 'pattern-in-use' })
})

test('a preview names who would rest too little, work too long, or be planned in the night against the law', async () => {
  await using it = await openRotation()
  const { ctx, patternId, ada, bea, night, day } = it
  await sql`insert into employee_traits (employee_id, during, trait) values (${ada}, '[2026-11-11,2026-11-15)', 'minor')`.execute(
    it.context.db,
  )
  const assign = { ...own, patternId, offset: 0, from }
  const preview = await assignPattern(ctx, hr, { ...assign, scopeId: ada }, { dryRun: true })
  expect(preview.notices).toMatchObject({
    people: 1,
    listed: [
      { code: 'LONG_WEEK', date: '2026-11-16', dates: 1, minutes: 3600, limit: 3120 },
      { employee: { number: '00001' }, code: 'LONG_DAY', date: from, dates: 2, minutes: 720, limit: 420 },
      { code: 'NIGHT_FORBIDDEN', date: from, dates: 1, minutes: 480 },
    ],
  })
  const colleague = await assignPattern(ctx, hr, { ...assign, scopeId: bea }, { dryRun: true })
  expect(colleague.notices!.listed.map(({ code }) => code)).toEqual(['LONG_WEEK'])

  // Six nights and a day that follows at once.
  const { id } = await addPattern(ctx, hr, {
    name: '무리',
    ...it.rotation,
    crews: [],
    cycle: [...Array.from({ length: 6 }, () => ({ shiftId: night })), { shiftId: day }],
  })
  const hard = { ...own, patternId: id, offset: 0, from, scopeId: bea }
  const { notices } = await assignPattern(ctx, hr, hard, { dryRun: true })
  expect(notices).toMatchObject({
    people: 1,
    listed: [
      { employee: { number: '00002' }, code: 'SHORT_REST', minutes: 0, limit: 660 },
      { code: 'LONG_WEEK', limit: 3120 },
    ],
  })
  await assignPattern(ctx, hr, hard)
  // What stood already is not said again.
  const version = (await readPatterns(ctx, hr)).shifts.find((shift) => shift.id === day)!.version
  const hours = {
    id: day,
    version,
    from: '2026-11-12',
    ...parts,
    plan: written('07:00', '18:00'),
    reason: null,
  }
  const again = await setShiftHours(ctx, hr, hours, { dryRun: true })
  expect(again.notices!.listed.map(({ code }) => code)).not.toContain('SHORT_REST')
})

test('a change that lets a shift begin in the one before it is refused with the person and the date', async () => {
  await using it = await openRotation()
  const { ctx, night, ada, rotation } = it
  await sql`
    insert into plan_overrides (employee_id, work_date, shift_id, reason) values (${ada}, '2026-11-12', ${night}, 'a stand-in')
  `.execute(it.context.db)
  const { id: shiftId } = await addShift(ctx, hr, {
    name: '새벽',
    code: '새',
    colour: 'teal',
    from: '2026-01-01',
    plan: written('05:00', '13:00'),
    ...parts,
  })
  const { id: early } = await addPattern(ctx, hr, {
    name: '새벽',
    ...rotation,
    crews: [],
    cycle: [{ shiftId }],
  })
  const assign = { ...own, scopeId: ada, patternId: early, offset: 0 }
  await sql`delete from plan_overrides`.execute(it.context.db)
  const starts = await startsOf(it.context, ada, today)
  await overridePlans(ctx, hr, {
    changes: [{ employeeId: ada, date: '2026-11-12', instead: { shiftId: night } }],
    reason: null,
  })
  const act = assignPattern(ctx, hr, { ...assign, from: '2026-11-13' })
  await expect(act).rejects.toMatchObject({
    fields: [
      { field: 'from', code: 'overlaps-neighbour', message: expect.stringContaining('on 2026-11-12') },
    ],
  })
  await overridePlans(ctx, hr, {
    changes: [{ employeeId: ada, date: '2026-11-12', instead: null }],
    reason: null,
  })
  expect(await startsOf(it.context, ada, today)).toBe(starts)
  expect(await refusalOf(assignPattern(ctx, hr, { ...assign, from: '2026-11-13' }))).toEqual(['done'])
})

test('the list of assignments says how many they reach and who is first', async () => {
  await using it = await openRotation()
  const { ctx, patternId } = it
  const { id } = await assignPattern(ctx, hr, {
    ...{ scope: 'company', scopeId: 0, patternId, offset: 0, from, until: null, reason: null },
  })
  const { assignments } = await readPatterns(ctx, hr)
  const [one] = assignments.filter((each) => each.id === id)
  // Both have one of their own, which wins.
  expect(one).toMatchObject({ people: 0, names: [] })
  await sql`delete from plan_assignments where scope = 'employee'`.execute(it.context.db)
  await assignPattern(ctx, hr, {
    ...{ scope: 'company', scopeId: 0, patternId, offset: 2, from, until: null, reason: null },
  })
  const after = (await readPatterns(ctx, hr)).assignments.find((each) => each.offset === 2)!
  expect(after).toMatchObject({ people: 2, from })
  expect(after.names).toHaveLength(2)
  const employee = { ...hr, employeeId: it.ada, grants: [{ role: 'employee' as const, departmentId: null }] }
  const seen = (await readPatterns(ctx, employee)).assignments
  expect(seen.every(({ people, names }) => people === null && names.length === 0)).toBe(true)
})
