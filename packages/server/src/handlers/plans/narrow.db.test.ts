import { testContext } from '@rollcall/testing'
import { expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { setUpSmallCompany } from '../../testing/small-company.ts'
import { addPattern, assignPattern, deriveWorkDays, readPatterns, verifyWorkLogs } from '../index.ts'

test('a rotation that changes from tomorrow on looks at no day that is over, and at today where it ends otherwise', async () => {
  await using office = await testContext('2026-11-10T03:00:00Z')
  const { ctx } = office
  const { employeeIds } = await setUpSmallCompany(ctx, { people: 5, from: '2026-10-20', to: '2026-12-31' })
  await deriveWorkDays(ctx)
  const { shifts } = await readPatterns(ctx, systemActor)
  const { id: patternId } = await addPattern(ctx, systemActor, {
    name: '하루씩',
    from: '2026-01-01',
    anchor: '2026-11-11',
    cycle: ['주간', '야간'].map((name) => ({ shiftId: shifts.find((shift) => shift.name === name)!.id })),
    worksOnHolidays: true,
    ...{ crews: [], starts: [], slide: null },
  })
  /** How many days are looked at when somebody changes to it from tomorrow on. */
  const looked = async (number: string, offset: number) => {
    const { effect } = await assignPattern(ctx, systemActor, {
      ...{ scope: 'employee', scopeId: employeeIds.get(number)!, patternId, offset },
      ...{ from: '2026-11-11', until: null, reason: null },
    })
    expect(effect.plans).toBe(51)
    expect(await verifyWorkLogs(ctx)).toMatchObject({ pending: 0, differences: [] })
    return effect.days.looked
  }
  // A day shift of today ends when it did, whatever comes tomorrow.
  expect(await looked('00001', 0)).toBe(0)
  expect(await looked('00002', 1)).toBe(0)
  // A night of today is over when the day shift of tomorrow lets it, and no longer in the afternoon.
  expect(await looked('00005', 0)).toBe(1)
  // In the evening tomorrow has begun on some islands, and has a day itself.
  ctx.clock.set('2026-11-10T11:00:00Z')
  await deriveWorkDays(ctx)
  expect(await looked('00003', 1)).toBe(1)
})
