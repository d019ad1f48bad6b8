import { type TestContext, testContext } from '@rollcall/testing'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { push, row, setUpSmallCompany } from '../../testing/small-company.ts'
import { assignBadges, createSource, readUnknownBadges, verifyRows } from '../index.ts'

let office: TestContext
let employeeIds: number[]
let sourceId: number
beforeAll(async () => {
  office = await testContext('2026-11-30T00:00:00Z')
  const company = await setUpSmallCompany(office.ctx, { people: 2, from: '2026-11-02', to: '2026-11-02' })
  employeeIds = [...company.employeeIds.values()]
})
afterAll(() => office[Symbol.asyncDispose]())

let count = 0
beforeEach(async () => {
  await office.db.deleteFrom('unknown_badges').execute()
  sourceId = await createSource(office.ctx, systemActor, {
    name: `source ${++count}`,
    profile: 'virdi-unis',
    zone: 'Asia/Seoul',
  })
})

const page = (more: { after?: string; limit?: number } = {}) =>
  readUnknownBadges(office.ctx, systemActor, { limit: 50, ...more })

const owned = (employee: number, validFrom: string | null, validUntil: string | null) =>
  assignBadges(office.ctx, systemActor, [
    {
      sourceId,
      badge: '7',
      employeeId: employeeIds[employee]!,
      validFrom: validFrom === null ? null : Temporal.Instant.from(validFrom),
      validUntil: validUntil === null ? null : Temporal.Instant.from(validUntil),
    },
  ])

const verified = async () =>
  (await verifyRows(office.ctx)).differences.filter(({ source }) => source === `source ${count}`)

test('a punch between two owners of a badge is unknown at its time, until it has an owner', async () => {
  await owned(0, null, '2026-11-05T00:00:00Z')
  await owned(1, '2026-11-10T00:00:00Z', null)
  const dates = ['04', '05', '07', '10', '11']
  await push(
    office.ctx,
    sourceId,
    dates.map((date) => row('7', `2026-11-${date} 09:00:00`)),
  )
  const between = { badge: '7', punches: 2, firstAt: '2026-11-05T00:00:00Z', lastAt: '2026-11-07T00:00:00Z' }
  expect(await page()).toMatchObject({ badges: [between], count: 1, more: false, next: null })

  await owned(1, '2026-11-06T00:00:00Z', '2026-11-10T00:00:00Z')
  expect((await page()).badges).toMatchObject([{ ...between, punches: 1, lastAt: between.firstAt }])
  await owned(0, '2026-11-05T00:00:00Z', '2026-11-06T00:00:00Z')
  expect(await page()).toMatchObject({ badges: [], count: 0 })
  expect(await verified()).toEqual([])
})

test('rows that come twice, in pieces and while owners are said are counted once', async () => {
  const rows = ['02', '03', '04'].map((date) => row('7', `2026-11-${date} 09:00:00`))
  await Promise.all([
    push(office.ctx, sourceId, rows.slice(0, 2)),
    push(office.ctx, sourceId, rows.slice(1)),
    owned(0, '2026-11-04T00:00:00Z', null),
    push(office.ctx, sourceId, rows),
    push(office.ctx, sourceId, [row('', '2026-11-02 09:00:00')]),
  ])
  expect((await page()).badges).toMatchObject([{ badge: '7', punches: 2, lastAt: '2026-11-03T00:00:00Z' }])
  expect(await verified()).toEqual([])
})

test('invented badges come page by page, the latest first, each once, and are counted up to a thousand', async () => {
  const invented = Array.from({ length: 1003 }, (_, index) =>
    row(`X ${index}`, `2026-11-02 09:00:${String(index % 5).padStart(2, '0')}`),
  )
  await push(office.ctx, sourceId, invented)
  const seen: { badge: string; lastAt: string }[] = []
  let next: string | null = null
  do {
    const read: Awaited<ReturnType<typeof page>> = await page({
      limit: 200,
      ...(next === null ? {} : { after: next }),
    })
    expect(read).toMatchObject({ count: 1000, more: true })
    seen.push(...read.badges)
    next = read.next
  } while (next !== null)
  expect(new Set(seen.map(({ badge }) => badge)).size).toBe(1003)
  expect(seen).toHaveLength(1003)
  const times = seen.map(({ lastAt }) => lastAt)
  expect(times).toEqual(times.toSorted().reverse())
})

test('a page after something that is no page is refused', async () => {
  for (const after of ['', 'x', 'yesterday 1 7', '2026-11-02T00:00:00Z 99999999999 7'])
    await expect(page({ after })).rejects.toThrow('Take `next` of the page before.')
})
