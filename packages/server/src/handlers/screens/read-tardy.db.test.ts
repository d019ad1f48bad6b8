import { testContext } from '@rollcall/testing'
import { expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { push, row, setUpSmallCompany } from '../../testing/small-company.ts'
import { deriveWorkDays, readTardy, readTardyDays } from '../index.ts'

test('who was tardy and left early, by how much and in which hour', async () => {
  await using office = await testContext('2026-11-10T03:00:00Z')
  const { ctx } = office
  const { sourceId } = await setUpSmallCompany(ctx, { people: 2, from: '2026-11-02', to: '2026-11-06' })
  await push(ctx, sourceId, [
    row('B00001', '2026-11-02 09:25:00'),
    row('B00001', '2026-11-02 18:00:00'),
    row('B00001', '2026-11-03 10:05:00'),
    row('B00001', '2026-11-03 17:40:00'),
    row('B00002', '2026-11-02 09:00:00'),
  ])
  await deriveWorkDays(ctx)
  const read = await readTardy(ctx, systemActor, { period: 'month', kind: 'tardy' })
  expect(read).toMatchObject({
    from: '2026-11-01',
    total: 1,
    totals: { tardyDays: 2, tardyMinutes: 90, leftEarlyDays: 1, leftEarlyMinutes: 20, missingDays: 1 },
    people: [{ employee: { number: '00001' }, sums: { tardyDays: 2, tardyMinutes: 90, missingDays: 0 } }],
    departments: [{ department: { nameEn: 'Engineering' }, above: [], sums: { tardyDays: 2 } }],
    hours: [
      { hour: 9, sums: { tardyDays: 1, tardyMinutes: 25 } },
      { hour: 10, sums: { tardyDays: 1, tardyMinutes: 65 } },
    ],
  })
  expect(read.bands.map(({ sums }) => sums.tardyDays)).toEqual([0, 0, 1, 0, 1, 0])
  expect(read.trend.map(({ sums }) => sums.tardyMinutes)).toEqual([...Array(11).fill(0), 90])
  const { from, to } = read
  const days = await readTardyDays(ctx, systemActor, {
    from,
    to,
    kind: 'tardy',
    band: 5,
    limit: 10,
    offset: 0,
  })
  expect(days).toMatchObject({
    total: 1,
    days: [{ date: '2026-11-03', in: '10:05', out: '17:40', minutes: 65, excused: false }],
  })
})
