import { testContext } from '@rollcall/testing'
import { expect, test } from 'vitest'
import { push, row, setUpSmallCompany } from '../../testing/small-company.ts'
import { deriveWorkDays, verifyWorkLogs } from '../index.ts'

test('a late in takes the departure of the next morning from the next date', async () => {
  await using office = await testContext('2026-11-10T00:00:00Z')
  const { ctx, db } = office
  const { sourceId } = await setUpSmallCompany(ctx, { people: 1, from: '2026-11-02', to: '2026-11-06' })
  await push(ctx, sourceId, [row('B00001', '2026-11-03 05:10:00', '2')])
  await deriveWorkDays(ctx)
  const outs = async () =>
    (
      await db
        .selectFrom('work_logs')
        .select(['work_date', 'out_minute'])
        .where('out_minute', 'is not', null)
        .orderBy('work_date')
        .execute()
    ).map(({ work_date, out_minute }) => [work_date, out_minute])
  expect(await outs()).toEqual([['2026-11-03', 310]])

  await push(ctx, sourceId, [row('B00001', '2026-11-02 08:55:00', '1')])
  await deriveWorkDays(ctx)
  expect(await outs()).toEqual([['2026-11-02', 1750]])
  expect((await verifyWorkLogs(ctx)).differences).toEqual([])
})
