import { testContext } from '@rollcall/testing'
import { expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { push, row, setUpSmallCompany } from '../../testing/small-company.ts'
import { deriveWorkDays, readPersonDay, recompute, verifyWorkLogs } from '../index.ts'

/* What could make verification say that something is wrong where nothing is. All times are of Seoul. */

const monday = { people: 1, from: '2026-11-02', to: '2026-11-02' }
const clean = { pending: 0, overdue: 0, differences: [] }

test('a tap that changes no result is known to the log all the same, and its explanation is of now', async () => {
  await using office = await testContext('2026-11-02T00:30:00Z')
  const { ctx } = office
  const { sourceId, employeeIds } = await setUpSmallCompany(ctx, monday)
  await push(ctx, sourceId, [row('B00001', '2026-11-02 08:55:00', '1')])
  await deriveWorkDays(ctx)

  ctx.clock.set('2026-11-02T01:30:00Z')
  await push(ctx, sourceId, [row('B00001', '2026-11-02 10:05:00', '1')])
  expect(await deriveWorkDays(ctx)).toMatchObject({ changed: 0 })

  expect(await verifyWorkLogs(ctx)).toMatchObject(clean)
  const employeeId = employeeIds.get('00001')!
  const { punches } = await readPersonDay(ctx, systemActor, { employeeId, date: '2026-11-02' })
  expect(punches.map(({ wall, use }) => [wall, use])).toEqual([
    ['08:55:00', 'in'],
    ['10:05:00', 'notUsed'],
  ])
})

test('a punch that is ahead on a date without a plan gives the date its log when its time comes', async () => {
  await using office = await testContext('2026-11-08T00:30:00Z')
  const { ctx, db } = office
  const { sourceId } = await setUpSmallCompany(ctx, monday)
  await push(ctx, sourceId, [row('B00001', '2026-11-08 14:00:00', '1')])
  await deriveWorkDays(ctx)
  expect(await verifyWorkLogs(ctx)).toMatchObject(clean)

  ctx.clock.set('2026-11-08T05:30:00Z')
  expect(await deriveWorkDays(ctx)).toMatchObject({ changed: 1 })
  expect(await verifyWorkLogs(ctx)).toMatchObject(clean)
  const log = db.selectFrom('work_logs').select('in_minute').where('work_date', '=', '2026-11-08')
  expect(await log.execute()).toEqual([{ in_minute: 840 }])
})

test('days of an older edition of the engine are counted until they are recomputed', async () => {
  await using office = await testContext('2026-11-02T12:00:00Z')
  const { ctx, db } = office
  await setUpSmallCompany(ctx, monday)
  await deriveWorkDays(ctx)
  expect(await verifyWorkLogs(ctx)).toMatchObject({ ...clean, olderEdition: 0 })

  await db.updateTable('work_logs').set({ engine: 1 }).execute()
  expect(await verifyWorkLogs(ctx)).toMatchObject({ ...clean, olderEdition: 1 })

  const range = { from: '2026-11-02', to: '2026-11-02', employeeIds: null }
  await recompute(ctx, systemActor, { ...range, reason: 'A new edition' })
  expect(await verifyWorkLogs(ctx)).toMatchObject({ ...clean, olderEdition: 0 })
})
