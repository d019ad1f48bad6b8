import { testContext } from '@rollcall/testing'
import { expect, test } from 'vitest'
import { type Actor, systemActor } from '../../context.ts'
import { setUpSmallCompany } from '../../testing/small-company.ts'
import {
  addHoliday,
  addPattern,
  assignPattern,
  chooseStart,
  overridePlans,
  readPatterns,
  readPersonDay,
} from '../index.ts'

test('a day says where its plan comes from: pattern and crew, own start, holiday, who moved it and when', async () => {
  await using office = await testContext('2026-11-10T03:00:00Z')
  const { ctx } = office
  const { employeeIds } = await setUpSmallCompany(ctx, { people: 1, from: '2026-11-02', to: '2026-11-30' })
  const employeeId = employeeIds.get('00001')!
  const { shifts } = await readPatterns(ctx, systemActor)
  const shiftOf = (name: string) => shifts.find((shift) => shift.name === name)!
  const { id: patternId } = await addPattern(ctx, systemActor, {
    name: '4일 순환',
    from: '2026-11-01',
    anchor: '2026-11-02',
    cycle: [...Array(3).fill({ shiftId: shiftOf('주간').id }), { off: 'offday' }],
    worksOnHolidays: false,
    crews: [
      { name: 'A', offset: 0 },
      { name: 'B', offset: 1 },
    ],
    starts: [600],
    slide: null,
  })
  const own = { scope: 'employee', scopeId: employeeId, until: null, reason: null } as const
  await assignPattern(ctx, systemActor, { ...own, patternId, offset: 1, from: '2026-11-11' })
  await chooseStart(ctx, systemActor, { employeeId, patternId, from: '2026-11-16', start: '10:00' })
  const holiday = { calendar: 'KR', date: '2026-11-13', name: '창립기념일', kind: 'companyHoliday' } as const
  await addHoliday(ctx, systemActor, { ...holiday, reason: null })
  await overridePlans(ctx, { ...systemActor, name: '인사팀' } as Actor, {
    changes: [{ employeeId, date: '2026-11-12', instead: { shiftId: shiftOf('야간').id } }],
    reason: null,
  })
  const originOn = async (date: string) =>
    (await readPersonDay(ctx, systemActor, { employeeId, date })).planOrigin

  const pattern = { name: '4일 순환', crew: 'B' }
  const day = { code: '주간', name: '주간' }
  const nothing = { holiday: null, moved: null, chosenStart: false }
  expect(await originOn('2026-11-10')).toEqual({
    ...nothing,
    shift: day,
    pattern: { name: '주간', crew: null },
  })
  expect(await originOn('2026-11-12')).toEqual({
    ...{ ...nothing, shift: { code: '야간', name: '야간' }, pattern },
    moved: { by: 'system:인사팀', at: '2026-11-10T03:00:00Z' },
  })
  expect(await originOn('2026-11-17')).toEqual({ ...nothing, shift: day, pattern, chosenStart: true })
  expect(await originOn('2026-11-13')).toEqual({
    ...{ ...nothing, shift: null, pattern },
    holiday: { names: ['창립기념일'], kind: 'companyHoliday', origin: 'manual' },
  })
  expect(await originOn('2026-12-24')).toBe(null)
})
