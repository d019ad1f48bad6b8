import { bringIn } from '@rollcall/sandbox/company/bring-in'
import { testContext } from '@rollcall/testing'
import { expect, test } from 'vitest'
import { type Context, type PersonActor, systemActor } from '../../context.ts'
import { push, row, setUpSmallCompany } from '../../testing/small-company.ts'
import {
  addSite,
  changeSite,
  deriveWorkDays,
  generateWorkPlans,
  readSites,
  verifyWorkLogs,
} from '../index.ts'

const now = '2026-11-10T03:00:00Z'
const busan = { name: '부산', nameEn: 'Busan', zone: 'Asia/Seoul' }

const auditOf = ({ db }: Context) =>
  db
    .selectFrom('audit_events')
    .select(['action', 'subject', 'before', 'after', 'reason'])
    .where('action', 'like', '%-site')
    .orderBy('id')
    .execute()

test('a site is added once, with the holidays of its region, and stands in the audit', async () => {
  await using office = await testContext(now)
  const { ctx } = office
  const { siteId } = await addSite(ctx, systemActor, { ...busan, zone: ' asia/seoul ' })
  expect(await addSite(ctx, systemActor, busan)).toEqual({ siteId, changed: false })
  const stored = { ...busan, region: 'KR', calendar: 'KR', networks: [] }
  expect((await readSites(ctx, systemActor)).sites).toEqual([
    { id: siteId, ...stored, people: 0, hasDays: false },
  ])
  expect(await auditOf(ctx)).toEqual([
    { action: 'add-site', subject: `site:${siteId}`, before: null, after: stored, reason: null },
  ])
  await expect(addSite(ctx, systemActor, { ...busan, nameEn: 'Pusan' })).rejects.toMatchObject({
    code: 'name-taken',
  })
})

test('of two who add the same site at once there is one', async () => {
  await using office = await testContext(now)
  const added = await Promise.all([1, 2, 3].map(() => addSite(office.ctx, systemActor, busan)))
  expect(added.filter(({ changed }) => changed)).toHaveLength(1)
  expect(await auditOf(office.ctx)).toHaveLength(1)
})

test.each([
  [{ zone: 'Asia/Nowhere' }, 'zone', /is not a zone/],
  [{ zone: '+09:00' }, 'zone', /is not a zone/],
  [{ zone: '' }, 'zone', /is not a zone/],
  [{ name: ' ' }, 'name', /empty/],
  [{ region: 'XX' }, 'region', /law of “XX” is not known/],
  [{ calendar: 'Mars' }, 'calendar', /no calendar “Mars”/],
])('%j is refused, named, and nothing is written', async (wrong, field, message) => {
  await using office = await testContext(now)
  const { ctx, db } = office
  await expect(addSite(ctx, systemActor, { ...busan, ...wrong })).rejects.toMatchObject({
    code: 'invalid-input',
    fields: [{ field, message: expect.stringMatching(message) }],
  })
  const { siteId } = await addSite(ctx, systemActor, busan)
  await expect(changeSite(ctx, systemActor, { siteId, ...wrong, reason: null })).rejects.toMatchObject({
    fields: [{ field }],
  })
  expect(await db.selectFrom('sites').select(['name', 'zone']).execute()).toEqual([
    { name: busan.name, zone: busan.zone },
  ])
})

test('while nobody works there zone and region change freely; afterwards they stand still', async () => {
  await using office = await testContext(now)
  const { ctx, db } = office
  const { siteId } = await addSite(ctx, systemActor, { ...busan, zone: 'Europe/Berlin' })
  const change = (said: object, reason: string | null = null) =>
    changeSite(ctx, systemActor, { siteId, ...said, reason })
  expect(await change({ zone: 'Asia/Seoul' })).toMatchObject({ changed: true, effect: { plans: 0 } })
  expect(await change({ zone: 'Asia/Seoul' })).toMatchObject({ changed: false })
  await setUpSmallCompany(ctx, { people: 1, from: '2026-11-01', to: '2026-11-20' })
  await bringIn(ctx, {
    sites: [{ name: busan.name, zone: 'Asia/Seoul' }],
    people: [
      {
        number: '00007',
        name: '박서준',
        employments: [{ from: '2026-12-01', department: '영업팀', site: busan.name }],
      },
    ],
  })
  await expect(change({ zone: 'America/New_York', region: 'KR' })).rejects.toMatchObject({
    fields: [{ field: 'zone', code: 'site-has-days', message: expect.stringMatching(/Add another site/) }],
  })
  expect(await change({ name: '부산지점', nameEn: '' })).toMatchObject({ changed: true })
  await expect(change({ name: '본사' })).rejects.toMatchObject({ code: 'name-taken' })
  expect((await db.selectFrom('sites').select('zone').where('id', '=', siteId).execute())[0]!.zone).toBe(
    'Asia/Seoul',
  )
  await expect(changeSite(ctx, systemActor, { siteId: 99, name: 'x', reason: null })).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('days of people who were never employed are days of the first site: its zone stands still too', async () => {
  await using office = await testContext(now)
  const { ctx, db } = office
  const { sourceId } = await setUpSmallCompany(ctx, { people: 1, from: '2026-11-01', to: '2026-11-05' })
  await push(ctx, sourceId, [row('B00001', '2026-11-02 09:07:00', '1')])
  const [{ id: siteId } = { id: 0 }] = (await readSites(ctx, systemActor)).sites
  await db.deleteFrom('employments').execute()
  const zone = { siteId, zone: 'Europe/Berlin', reason: null }
  await deriveWorkDays(ctx)
  await expect(changeSite(ctx, systemActor, zone)).rejects.toThrow(/Add another site/)
  // Negative control: without a day there is nothing that would move.
  await db.deleteFrom('tardy_logs').execute()
  await db.deleteFrom('work_logs').execute()
  expect(await changeSite(ctx, systemActor, zone)).toMatchObject({ changed: true })
})

test('another calendar where people work needs a reason; it plans and marks their dates, and no others', async () => {
  await using office = await testContext(now)
  const { ctx, db } = office
  await setUpSmallCompany(ctx, { people: 2, from: '2026-09-21', to: '2026-10-02' })
  await db
    .insertInto('holidays')
    .values({ calendar_id: 1, day: '2026-09-25', origin: 'manual', name: '추석', kind: 'publicHoliday' })
    .execute()
  await generateWorkPlans(ctx, systemActor, { from: '2026-09-21', to: '2026-10-02' })
  await deriveWorkDays(ctx)
  const [site] = (await readSites(ctx, systemActor)).sites
  const none = { siteId: site!.id, calendar: null }
  await expect(changeSite(ctx, systemActor, { ...none, reason: ' ' })).rejects.toThrow(/reason: .*preview/)
  const effect = { plans: 2, days: { changed: 2, complete: true } }
  const tried = await changeSite(ctx, systemActor, { ...none, reason: null }, { dryRun: true })
  expect(tried).toMatchObject({ changed: true, effect })
  expect(tried.effect.days.listed[0]).toMatchObject({
    date: '2026-09-25',
    fields: expect.arrayContaining([{ field: 'dayType', from: 'publicHoliday', to: 'workday' }]),
  })
  expect((await readSites(ctx, systemActor)).sites[0]).toMatchObject({ calendar: 'KR' })
  expect(await changeSite(ctx, systemActor, { ...none, reason: '사내 휴일을 따로 정함' })).toMatchObject({
    changed: true,
    effect,
  })
  const holidays = await db
    .selectFrom('work_logs')
    .select('work_date')
    .where('day_type', '=', 'publicHoliday')
    .execute()
  expect(holidays).toEqual([])
  expect((await verifyWorkLogs(ctx)).differences).toEqual([])
  expect((await auditOf(ctx)).at(-1)).toMatchObject({
    before: { calendar: 'KR' },
    after: { calendar: null },
    reason: '사내 휴일을 따로 정함',
  })
})

test('HR of a department alone changes no site', async () => {
  await using office = await testContext(now)
  const hr: PersonActor = {
    kind: 'person',
    name: 'hr@test.test',
    address: null,
    userId: 'hr',
    sessionId: 'hr',
    employeeId: null,
    grants: [{ role: 'hr', departmentId: 1 }],
    signedInAt: Temporal.Instant.from(now),
    resting: [],
  }
  await expect(addSite(office.ctx, hr, busan)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(changeSite(office.ctx, hr, { siteId: 1, reason: null })).rejects.toMatchObject({
    code: 'forbidden',
  })
})

test('the networks of a site are kept as networks, changed in the audit, and refused by name', async () => {
  await using office = await testContext(now)
  const { ctx } = office
  const { siteId } = await addSite(ctx, systemActor, { name: '대전', zone: 'Asia/Seoul' })
  const set = (networks: string[]) => changeSite(ctx, systemActor, { siteId, networks, reason: null })
  const networksOf = async () =>
    (await readSites(ctx, systemActor)).sites.find(({ id }) => id === siteId)!.networks
  const written = ['203.0.113.0/24', ' 10.1.2.3', '::ffff:203.0.113.0/120']
  expect((await set(written)).changed).toBe(true)
  expect(await networksOf()).toEqual(['10.1.2.3/32', '203.0.113.0/24'])
  expect((await set(written)).changed).toBe(false)
  await expect(set(['203.0.113.0/24', 'office'])).rejects.toThrow(/networks: “office” is no network/)
  await expect(set(['203.0.113.9/24'])).rejects.toThrow(/an address within 203\.0\.113\.0\/24/)
  expect(await networksOf()).toHaveLength(2)
  await set([])
  expect(await networksOf()).toEqual([])
})
