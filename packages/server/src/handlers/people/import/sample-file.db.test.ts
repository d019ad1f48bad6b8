import { readFile } from 'node:fs/promises'
import { bringIn } from '@rollcall/sandbox/company/bring-in'
import { testContext } from '@rollcall/testing'
import { expect, test } from 'vitest'
import { systemActor } from '../../../context.ts'
import { row, smallSchedules } from '../../../testing/small-company.ts'
import {
  applyImport,
  createSource,
  deriveWorkDays,
  previewImport,
  readToday,
  recordPunches,
  verifyWorkLogs,
} from '../../index.ts'

const sample = new URL('../../../../samples/people.csv', import.meta.url)

test('with a site, a pattern and a source the sample file comes in as it is, and whoever taps is in', async () => {
  await using office = await testContext('2026-11-10T00:30:00Z')
  const { ctx } = office
  await bringIn(ctx, {
    sites: [{ name: '서울 본사', zone: 'Asia/Seoul' }],
    ...smallSchedules,
    companyPattern: '주간',
    people: [],
  })
  const source = { name: '정문', profile: 'attlog', zone: 'Asia/Seoul', directions: { '0': 'in' } } as const
  const sourceId = await createSource(ctx, systemActor, source)
  const bytes = await readFile(sample)
  const look = () =>
    previewImport(ctx, systemActor, { bytes, fileName: 'people.csv', from: null, columns: null })
  const looked = await look()
  expect(looked.import!.counts).toEqual({ new: 24, changed: 0, same: 0, refused: 0 })
  await applyImport(ctx, systemActor, { id: looked.import!.id, reason: null })
  expect((await look()).import!.counts).toEqual({ new: 0, changed: 0, same: 24, refused: 0 })

  const [readThrough, rows] = [ctx.clock.now(), [row('1003', '2026-11-10 08:51:00')]]
  await recordPunches(ctx, systemActor, { sourceId, from: null, to: null, readThrough, rows })
  await deriveWorkDays(ctx)
  expect((await readToday(ctx, systemActor, {})).totals).toMatchObject({ in: 1 })
  expect(await verifyWorkLogs(ctx)).toMatchObject({ pending: 0, differences: [] })
})
