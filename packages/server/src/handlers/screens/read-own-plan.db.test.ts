import { testContext } from '@rollcall/testing'
import { expect, test } from 'vitest'
import { type Actor, systemActor } from '../../context.ts'
import { setUpSmallCompany } from '../../testing/small-company.ts'
import { addHoliday, overridePlans, readOwnPlan } from '../index.ts'

test('one sees a month of one’s own in whole weeks: shifts, holidays, where, and what the weeks add up to', async () => {
  await using office = await testContext('2026-11-10T03:00:00Z')
  const { ctx, db } = office
  const { employeeIds } = await setUpSmallCompany(ctx, { people: 2, from: '2026-11-01', to: '2026-11-30' })
  const one = employeeIds.get('00001')!
  const her: Actor = {
    ...systemActor,
    kind: 'person',
    userId: 'somebody',
    sessionId: 'none',
    employeeId: one,
    signedInAt: Temporal.Instant.from('2026-11-10T03:00:00Z'),
    grants: [{ role: 'employee', departmentId: null }],
    resting: [],
  }
  const shifts = await db.selectFrom('shifts').select(['id', 'name']).execute()
  const night = shifts.find(({ name }) => name === '야간')!
  await overridePlans(ctx, systemActor, {
    changes: [{ employeeId: one, date: '2026-11-12', instead: { shiftId: night.id } }],
    reason: null,
  })
  await addHoliday(ctx, systemActor, {
    calendar: 'KR',
    date: '2026-11-13',
    name: '창립기념일',
    kind: 'companyHoliday',
    reason: null,
  })
  await db.deleteFrom('work_plans').where('work_date', '=', '2026-11-18').execute()
  const read = await readOwnPlan(ctx, her, { month: '2026-11' })
  expect(read).toMatchObject({ month: '2026-11', today: '2026-11-10', zone: 'Asia/Seoul' })
  const days = read.weeks.flatMap((week) => week.days)
  expect([days[0]!.date, days.at(-1)!.date, days.length]).toEqual(['2026-10-26', '2026-12-06', 42])
  const on = (date: string) => days.find((day) => day.date === date)!
  expect(on('2026-11-11')).toMatchObject({
    shift: { name: '주간' },
    overridden: false,
    plannedMinutes: 480,
    site: { name: '본사' },
    plan: { segments: [{ start: '09:00', end: '18:00' }], schedule: '주간' },
  })
  expect(on('2026-11-12')).toMatchObject({
    shift: { name: '야간' },
    overridden: true,
    plan: { schedule: '야간' },
  })
  expect(on('2026-11-13')).toMatchObject({ shift: null, holidays: ['창립기념일'], plannedMinutes: 0 })
  expect(on('2026-11-18')).toMatchObject({ plan: null, plannedMinutes: null, shift: null })
  expect(read.weeks[2]).toMatchObject({ plannedMinutes: 4 * 480, isWhole: true })
  expect(read.weeks[3]).toMatchObject({ plannedMinutes: 4 * 480, isWhole: false })
  await expect(readOwnPlan(ctx, systemActor, { month: '2026-11' })).rejects.toThrow(/employed here/)
})
