import { type TestContext, testContext } from '@rollcall/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { push, row, setUpSmallCompany } from '../../testing/small-company.ts'
import { readQuarantine, readSources } from '../index.ts'

let office: TestContext
let sourceId: number
beforeAll(async () => {
  office = await testContext('2026-11-10T00:00:00Z')
  ;({ sourceId } = await setUpSmallCompany(office.ctx, { people: 1, from: '2026-11-09', to: '2026-11-10' }))
})
afterAll(() => office[Symbol.asyncDispose]())

const page = (more: { after?: string; limit?: number } = {}) =>
  readQuarantine(office.ctx, systemActor, { limit: 3, ...more })

test('each row in quarantine comes once, page by page, with its terminal and when it came', async () => {
  const odd = Array.from({ length: 7 }, (_, place) => row('B00001', `no time ${place}`, '1', `T${place}`))
  await push(office.ctx, sourceId, odd.slice(0, 4))
  office.ctx.clock.set('2026-11-10T01:00:00Z')
  await push(office.ctx, sourceId, odd.slice(4))

  const seen: Awaited<ReturnType<typeof page>>['rows'] = []
  for (let next: string | null | undefined; next !== null; ) {
    const read: Awaited<ReturnType<typeof page>> = await page(next === undefined ? {} : { after: next })
    expect(read.total).toBe(7)
    seen.push(...read.rows)
    next = read.next
  }
  expect(new Set(seen.map(({ id }) => id)).size).toBe(7)
  expect(seen.map(({ row: { terminal } }) => terminal).sort()).toEqual(
    odd.map(({ terminal }) => terminal).sort(),
  )
  const came = seen.map(({ receivedAt }) => receivedAt)
  expect(came).toEqual([...Array(3).fill('2026-11-10T01:00:00Z'), ...Array(4).fill('2026-11-10T00:00:00Z')])
})

test('a page after something that is no page is refused', async () => {
  for (const after of ['', 'x', 'yesterday 1 ab', '2026-11-10T00:00:00Z 1 xyz', '2026-11-10T00:00:00Z 1 abc'])
    await expect(page({ after })).rejects.toThrow('Take `next` of the page before.')
})

test('a source counts by the time of its punches: what came today of another day is not of today', async () => {
  await push(office.ctx, sourceId, [
    row('B00001', '2026-11-09 09:00:00', '1'),
    row('B00001', '2026-11-10 09:30:00', '1'),
    row('B00001', '2026-11-10 09:40:00', '2'),
  ])
  expect((await readSources(office.ctx, systemActor)).sources).toMatchObject([{ id: sourceId, punches: 2 }])
})
