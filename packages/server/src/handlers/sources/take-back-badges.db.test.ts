import { type TestContext, testContext } from '@rollcall/testing'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { push, row, setUpSmallCompany } from '../../testing/small-company.ts'
import {
  assignBadges,
  deriveWorkDays,
  readUnknownBadges,
  takeBackBadges,
  verifyRows,
  verifyWorkLogs,
} from '../index.ts'

let office: TestContext
let sourceId: number
let employeeIds: number[]
beforeAll(async () => {
  office = await testContext('2026-11-10T00:00:00Z')
  const company = await setUpSmallCompany(office.ctx, {
    people: 2,
    from: '2026-11-02',
    to: '2026-11-09',
    mapped: false,
  })
  sourceId = company.sourceId
  employeeIds = [...company.employeeIds.values()]
})
afterAll(() => office[Symbol.asyncDispose]())

let badge: string
let count = 0
beforeEach(async () => {
  badge = `N${++count}`
  await push(office.ctx, sourceId, [
    row(badge, '2026-11-03 08:55:00', '1'),
    row(badge, '2026-11-03 18:05:00', '2'),
    row(badge, '2026-11-06 08:58:00', '1'),
    row(badge, '2026-11-06 18:01:00', '2'),
  ])
  await deriveWorkDays(office.ctx)
})

const mapping = (employee: number, validFrom: string | null = null, validUntil: string | null = null) => ({
  sourceId,
  badge,
  employeeId: employeeIds[employee]!,
  validFrom: validFrom === null ? null : Temporal.Instant.from(validFrom),
  validUntil: validUntil === null ? null : Temporal.Instant.from(validUntil),
})
type Mapping = ReturnType<typeof mapping>
const map = (...mappings: Mapping[]) => assignBadges(office.ctx, systemActor, mappings)
const takeBack = (...mappings: Mapping[]) => takeBackBadges(office.ctx, systemActor, mappings)

const logs = () =>
  office.db
    .selectFrom('work_logs')
    .select(['employee_id', 'work_date', 'in_minute', 'out_minute', 'presence', 'findings'])
    .orderBy('employee_id')
    .orderBy('work_date')
    .execute()
const auditLines = async () =>
  (
    await office.db
      .selectFrom('audit_events')
      .select('details')
      .where('action', '=', 'take-back-badges')
      .execute()
  ).length
const unknown = async () =>
  (await readUnknownBadges(office.ctx, systemActor, { limit: 200 })).badges.find((one) => one.badge === badge)

test('what a mapping made of the days is gone with it, and the badge is unknown as before', async () => {
  const [before, listed] = [await logs(), await unknown()]
  expect(listed).toMatchObject({ punches: 4, freeFrom: null, freeUntil: null, freePunches: 4 })
  await map(mapping(0))
  await deriveWorkDays(office.ctx)
  expect(await logs()).not.toEqual(before)
  expect(await unknown()).toBeUndefined()

  expect(await takeBack(mapping(0))).toMatchObject({ takenBack: 1, daysMarked: expect.any(Number) })
  await deriveWorkDays(office.ctx)
  expect(await logs()).toEqual(before)
  expect(await unknown()).toEqual(listed)
  expect((await verifyRows(office.ctx)).differences).toEqual([])
  expect((await verifyWorkLogs(office.ctx)).differences).toEqual([])
})

test('twice and two at once it is taken back once, with one line of the audit', async () => {
  await map(mapping(0))
  const lines = await auditLines()
  const both = await Promise.all([takeBack(mapping(0)), takeBack(mapping(0))])
  expect(both.map(({ takenBack }) => takenBack).sort()).toEqual([0, 1])
  expect(await takeBack(mapping(0))).toEqual({ takenBack: 0, daysMarked: 0 })
  expect(await auditLines()).toBe(lines + 1)
})

test('only what was said exactly so is taken back, and the days of another owner are not touched', async () => {
  await map(mapping(0, null, '2026-11-05T00:00:00Z'), mapping(1, '2026-11-05T00:00:00Z'))
  await deriveWorkDays(office.ctx)
  expect(await takeBack(mapping(1), mapping(0), mapping(1, null, '2026-11-05T00:00:00Z'))).toMatchObject({
    takenBack: 0,
  })
  await takeBack(mapping(1, '2026-11-05T00:00:00Z'))
  const marked = await office.db.selectFrom('stale_days').select('employee_id').distinct().execute()
  expect(marked).toEqual([{ employee_id: employeeIds[1] }])
  expect(await unknown()).toMatchObject({
    punches: 2,
    freeFrom: '2026-11-05T00:00:00Z',
    freeUntil: null,
    freePunches: 2,
  })
})

test('of a gap between two owners the list says from when to when, and how many punches are in it', async () => {
  await map(mapping(0, '2026-11-04T00:00:00Z', '2026-11-05T00:00:00Z'), mapping(1, '2026-11-07T00:00:00Z'))
  expect(await unknown()).toMatchObject({
    punches: 4,
    freeFrom: '2026-11-05T00:00:00Z',
    freeUntil: '2026-11-07T00:00:00Z',
    freePunches: 2,
  })
})
