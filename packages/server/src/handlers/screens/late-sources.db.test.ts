import { type TestContext, testContext } from '@rollcall/testing'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { push, setUpSmallCompany } from '../../testing/small-company.ts'
import {
  assignBadges,
  createSource,
  nameSource,
  readPersonDay,
  readPersonMonth,
  readSources,
  readToday,
  recordHeartbeat,
} from '../index.ts'

const readAt = '2026-11-02T01:00:00Z'
const date = '2026-11-02'
let office: TestContext
let sourceId: number
let other: number
let first: number
let second: number
beforeAll(async () => {
  office = await testContext(readAt)
  const company = await setUpSmallCompany(office.ctx, { people: 2, from: date, to: date, mapped: false })
  sourceId = company.sourceId
  ;[first, second] = [...company.employeeIds.values()] as [number, number]
  other = await createSource(office.ctx, systemActor, {
    name: '후문',
    profile: 'virdi-unis',
    zone: 'Asia/Seoul',
  })
  const always = { validFrom: null, validUntil: null }
  await assignBadges(office.ctx, systemActor, [
    { sourceId, badge: '1', employeeId: first, ...always },
    { sourceId: other, badge: '2', employeeId: second, ...always },
  ])
})
afterAll(() => office[Symbol.asyncDispose]())
beforeEach(() => office.ctx.clock.set(readAt))

const beat = (pollSeconds: number | null) =>
  recordHeartbeat(office.ctx, systemActor, {
    sourceId,
    version: '1',
    lagSeconds: 0,
    pollSeconds,
    agentClockDifferenceSeconds: 0,
    clockDifferenceSeconds: 0,
    permissions: 'select-only',
    warnings: [],
  })

/** The names of late sources on each page, so many seconds after the first source was read. */
async function lateAfter(seconds: number) {
  const { ctx } = office
  ctx.clock.set(Temporal.Instant.from(readAt).add({ seconds }).toString())
  await push(ctx, other, [])
  const person = { employeeId: first, date }
  const names = (page: { lateSources: { name: string }[] }) => page.lateSources.map(({ name }) => name)
  return {
    sources: (await readSources(ctx, systemActor)).sources
      .filter(({ behind }) => behind)
      .map(({ name }) => name),
    today: names(await readToday(ctx, systemActor, { date })),
    month: names(await readPersonMonth(ctx, systemActor, { employeeId: first, month: '2026-11' })),
    day: names(await readPersonDay(ctx, systemActor, person)),
  }
}

const everywhere = (...names: string[]) => ({ sources: names, today: names, month: names, day: names })

test.each([
  [20, 60],
  [2, 30],
  [null, 300],
])('an agent that reads every %s s is late after %i s, on every page', async (pollSeconds, seconds) => {
  await push(office.ctx, sourceId, [])
  await beat(pollSeconds)
  expect(await lateAfter(seconds)).toEqual(everywhere())
  expect(await lateAfter(seconds + 1)).toEqual(everywhere('출입'))
})

test('a late source is named in both languages', async () => {
  const { ctx } = office
  await nameSource(ctx, systemActor, { sourceId, nameEn: 'Doors' })
  await push(ctx, sourceId, [])
  ctx.clock.set(Temporal.Instant.from(readAt).add({ hours: 1 }).toString())
  const { lateSources } = await readToday(ctx, systemActor, { date })
  expect(lateSources.map(({ name, nameEn }) => [name, nameEn])).toContainEqual(['출입', 'Doors'])
})

test('only days that depend on a source say that it is late', async () => {
  office.ctx.clock.set('2026-12-10T00:00:00Z')
  await push(office.ctx, other, [])
  const { ctx } = office
  expect(
    (await readPersonMonth(ctx, systemActor, { employeeId: second, month: '2026-12' })).lateSources,
  ).toEqual([])
  const late = async (month: string) =>
    (await readPersonMonth(ctx, systemActor, { employeeId: first, month })).lateSources.length
  // Read up to the beginning of November, it holds all of October.
  expect([await late('2026-09'), await late('2026-11'), await late('2026-12')]).toEqual([0, 1, 1])
})
