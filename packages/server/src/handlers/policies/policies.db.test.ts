import { testContext } from '@rollcall/testing'
import { expect, test } from 'vitest'
import { type Context, type PersonActor, systemActor } from '../../context.ts'
import { push, row, setUpSmallCompany } from '../../testing/small-company.ts'
import {
  deriveWorkDays,
  placeDepartment,
  previewRecompute,
  readPersonDay,
  readPolicies,
  recompute,
  setPolicy,
  verifyWorkLogs,
} from '../index.ts'

const now = '2026-11-10T00:00:00Z'
const range = { from: '2026-11-02', to: '2026-11-06', employeeIds: null }

/** Two people who come at 09:07 and leave at 18:00 on two days of the week before, all derived. */
async function lateOffice(ctx: Context) {
  const company = await setUpSmallCompany(ctx, { people: 2, from: '2026-11-01', to: '2026-11-20' })
  const punches = ['B00001', 'B00002'].flatMap((badge) =>
    ['2026-11-02', '2026-11-03'].flatMap((date) => [
      row(badge, `${date} 09:07:00`, '1'),
      row(badge, `${date} 18:00:00`, '2'),
    ]),
  )
  await push(ctx, company.sourceId, punches)
  await deriveWorkDays(ctx)
  return company
}

const tardyDays = async (ctx: Context) => (await ctx.db.selectFrom('tardy_logs').selectAll().execute()).length
const grace = (graceInMinutes: number) => ({ settings: { graceInMinutes } })
const company = { scope: 'company' as const, name: null }

test('a policy from today on changes no earlier day; set twice, the second does nothing', async () => {
  await using office = await testContext(now)
  const { ctx } = office
  await lateOffice(ctx)
  expect(await tardyDays(ctx)).toBe(4)
  const policy = { ...company, ...grace(10), validFrom: '2026-11-10', reason: null }
  expect(await setPolicy(ctx, systemActor, policy)).toMatchObject({ changed: true })
  await deriveWorkDays(ctx)
  expect(await tardyDays(ctx)).toBe(4)
  expect(await setPolicy(ctx, systemActor, policy)).toMatchObject({
    changed: false,
    effect: { days: { looked: 0 } },
  })
  expect((await verifyWorkLogs(ctx)).differences).toEqual([])
})

test('one that begins in the past needs a reason; its preview says what it changes and writes nothing', async () => {
  await using office = await testContext(now)
  const { ctx, db } = office
  await lateOffice(ctx)
  const policy = { ...company, ...grace(10), validFrom: '2026-11-03' }
  await expect(setPolicy(ctx, systemActor, { ...policy, reason: null })).rejects.toThrow(/reason: .*preview/)

  const preview = await previewRecompute(ctx, systemActor, { ...range, policy })
  expect(preview).toMatchObject({ people: 2, days: 10, changed: 2 })
  expect(preview.changes[0]).toMatchObject({ employeeNumber: '00001', workDate: '2026-11-03' })
  expect(preview.changes[0]!.fields).toContainEqual({ field: 'tardy_minutes', stored: 7, derived: 0 })
  expect(await db.selectFrom('policies').selectAll().execute()).toEqual([])
  expect(await tardyDays(ctx)).toBe(4)

  await setPolicy(ctx, systemActor, { ...policy, reason: 'agreed with the council' })
  await deriveWorkDays(ctx)
  expect(await tardyDays(ctx)).toBe(2)
  expect((await previewRecompute(ctx, systemActor, { ...range, policy: null })).changed).toBe(0)
  expect((await verifyWorkLogs(ctx)).differences).toEqual([])
  const audit = await db.selectFrom('audit_events').selectAll().where('action', '=', 'set-policy').execute()
  expect(audit).toMatchObject([{ reason: 'agreed with the council', before: null, after: policy.settings }])
})

test('the most specific policy wins key by key, and the explanation says which', async () => {
  await using office = await testContext(now)
  const { ctx } = office
  const { employeeIds } = await lateOffice(ctx)
  const set = (
    scope: 'company' | 'site' | 'department' | 'employee',
    name: string | null,
    settings: object,
  ) =>
    setPolicy(ctx, systemActor, {
      scope,
      name,
      settings: settings as Record<string, unknown>,
      validFrom: '2026-11-01',
      reason: 'from the start',
    })
  await set('company', null, { doubtInMinutes: null, graceInMinutes: 1, graceOutMinutes: 2 })
  await set('site', '본사', { graceInMinutes: 5 })
  await set('department', '개발팀', { graceInMinutes: 7, graceMode: 'forgive' })
  await set('employee', '00002', { graceInMinutes: 0 })
  await deriveWorkDays(ctx)
  const origins = async (number: string) =>
    (
      await readPersonDay(ctx, systemActor, { employeeId: employeeIds.get(number)!, date: '2026-11-02' })
    ).explanation.policy.map(({ key, value, scope }) => [key, value, scope])
  expect(await origins('00001')).toEqual([
    ['doubtInMinutes', null, 'company'],
    ['graceInMinutes', 7, 'department'],
    ['graceMode', 'forgive', 'department'],
    ['graceOutMinutes', 2, 'company'],
  ])
  expect((await origins('00002'))[1]).toEqual(['graceInMinutes', 0, 'employee'])
  expect(await tardyDays(ctx)).toBe(2)
})

test.each([
  [{ settings: { graceInMinutes: -1 } }, /settings\.graceInMinutes/],
  [{ settings: { grace: 1 } }, /settings\.grace/],
  [{ settings: { night: ['23:00', '06:00'] } }, /reason: .*night.*LSA §56③/],
  [{ scope: 'site' as const, name: '부산' }, /site “부산” does not exist/],
])('%j is refused and nothing is written', async (wrong, message) => {
  await using office = await testContext(now)
  const { ctx, db } = office
  await setUpSmallCompany(ctx, { people: 1, from: '2026-11-01', to: '2026-11-02' })
  const policy = { ...company, ...grace(10), validFrom: '2026-11-10', reason: null, ...wrong }
  await expect(setPolicy(ctx, systemActor, policy)).rejects.toThrow(message)
  expect(await db.selectFrom('policies').selectAll().execute()).toEqual([])
})

test('HR sets no policy for itself alone, but may for a colleague and for everybody', async () => {
  await using office = await testContext(now)
  const { ctx, db } = office
  const { employeeIds } = await setUpSmallCompany(ctx, { people: 2, from: '2026-11-01', to: '2026-11-02' })
  const hr: PersonActor = {
    kind: 'person',
    name: 'hr@test.test',
    address: null,
    userId: 'hr',
    sessionId: 'hr',
    employeeId: employeeIds.get('00001')!,
    grants: [{ role: 'hr', departmentId: null }],
    signedInAt: Temporal.Instant.from('2026-11-10T00:00:00Z'),
    resting: [],
  }
  const policy = { ...grace(10), validFrom: '2026-11-10', reason: null }
  await expect(setPolicy(ctx, hr, { scope: 'employee', name: '00001', ...policy })).rejects.toMatchObject({
    code: 'own-record',
  })
  expect(await db.selectFrom('policies').selectAll().execute()).toEqual([])
  expect(await setPolicy(ctx, hr, { scope: 'employee', name: '00002', ...policy })).toMatchObject({
    changed: true,
  })
  expect(await setPolicy(ctx, hr, { ...company, ...policy })).toMatchObject({ changed: true })
})

test('a recompute writes what differs, once, and is recorded; its preview showed it', async () => {
  await using office = await testContext(now)
  const { ctx, db } = office
  await lateOffice(ctx)
  // As an engine of another version might have left it.
  await db
    .updateTable('work_logs')
    .set({ worked_minutes: 1, digest: Buffer.from('another engine') })
    .where('work_date', '=', '2026-11-02')
    .execute()
  const { changes } = await previewRecompute(ctx, systemActor, { ...range, policy: null })
  expect(changes.map(({ fields }) => fields)).toEqual(
    Array(2).fill([{ field: 'worked_minutes', stored: 1, derived: 473 }]),
  )
  const input = { ...range, reason: 'a new engine' }
  const done = { people: 2, days: 10, finished: true }
  expect(await recompute(ctx, systemActor, input)).toEqual({ ...done, changed: 2 })
  expect(await recompute(ctx, systemActor, input)).toEqual({ ...done, changed: 0 })
  const audit = await db
    .selectFrom('audit_events')
    .select(['action', 'details', 'reason'])
    .where('action', 'like', '%-recompute')
    .orderBy('id')
    .execute()
  expect(audit.map(({ action }) => action)).toEqual([
    'begin-recompute',
    'end-recompute',
    'begin-recompute',
    'end-recompute',
  ])
  expect(audit[1]).toMatchObject({ reason: 'a new engine', details: { changed: 2, days: 10 } })
  await expect(recompute(ctx, systemActor, { ...range, reason: ' ' })).rejects.toThrow(/reason/)
  await expect(recompute(ctx, systemActor, { ...input, to: '2026-11-01' })).rejects.toThrow(/to/)
})

test('a dry run says what a policy would change, needs no reason and writes nothing', async () => {
  await using office = await testContext(now)
  const { ctx, db } = office
  await lateOffice(ctx)
  const policy = { ...company, ...grace(10), validFrom: '2026-11-03', reason: null }
  const { effect } = await setPolicy(ctx, systemActor, policy, { dryRun: true })
  expect(effect.days).toMatchObject({ changed: 2, complete: true })
  expect(effect.days.listed[0]).toMatchObject({ employee: { number: '00001' }, date: '2026-11-03' })
  expect(effect.days.listed[0]!.fields).toContainEqual({ field: 'tardyMinutes', from: 7, to: 0 })
  expect(await db.selectFrom('policies').selectAll().execute()).toEqual([])
  expect(await tardyDays(ctx)).toBe(4)
  // What the dry run said is what the act does.
  const done = await setPolicy(ctx, systemActor, { ...policy, reason: '노사 합의' })
  expect(done.effect).toEqual(effect)
  expect(await tardyDays(ctx)).toBe(2)
})

/** 개발팀 lies below 개발본부, or will. */
async function divisionOf(ctx: Context) {
  await ctx.db.insertInto('departments').values({ name: '개발본부', name_en: 'Development' }).execute()
  const rows = await ctx.db.selectFrom('departments').select(['id', 'name']).execute()
  const idOf = (name: string) => rows.find((row) => row.name === name)!.id
  return { division: idOf('개발본부'), team: idOf('개발팀') }
}

test('a policy of a department reaches those below it, and ends with the day on which they leave', async () => {
  await using office = await testContext(now)
  const { ctx } = office
  const { employeeIds } = await lateOffice(ctx)
  const { division, team } = await divisionOf(ctx)
  const place = (parentId: number | null, from: string) =>
    placeDepartment(ctx, systemActor, { departmentId: team, parentId, from, reason: '조직 개편' })
  await place(division, '2026-11-01')
  const policy = { scope: 'department' as const, name: division, ...grace(10), validFrom: '2026-11-01' }
  const { effect } = await setPolicy(ctx, systemActor, { ...policy, reason: '본부 규정' })
  expect(effect.days).toMatchObject({ changed: 4, complete: true })
  expect(await tardyDays(ctx)).toBe(0)
  expect((await place(null, '2026-11-03')).effect.days).toMatchObject({ changed: 2 })
  expect(await tardyDays(ctx)).toBe(2)
  expect((await verifyWorkLogs(ctx)).differences).toEqual([])
  const read = (date: string) =>
    readPolicies(ctx, systemActor, {
      of: { scope: 'employee', scopeId: employeeIds.get('00001')! },
      date,
    })
  expect((await read('2026-11-02')).inForce).toEqual([
    { key: 'graceInMinutes', value: 10, scope: 'department', scopeId: division, validFrom: '2026-11-01' },
  ])
  expect(await read('2026-11-03')).toMatchObject({ date: '2026-11-03', inForce: [], policies: [] })
})

test('all that was ever set is read with its name and its end; without settings a scope has nothing of its own', async () => {
  await using office = await testContext(now)
  const { ctx } = office
  await lateOffice(ctx)
  const set = (validFrom: string, settings: Record<string, unknown>) =>
    setPolicy(ctx, systemActor, { scope: 'site', name: '본사', settings, validFrom, reason: null })
  await set('2026-11-20', { graceInMinutes: 5 })
  await set('2026-12-01', {})
  const siteId = (await readPolicies(ctx, systemActor, { of: { scope: 'company', scopeId: 0 }, date: null }))
    .policies[0]!.scopeId
  const read = (date: string) =>
    readPolicies(ctx, systemActor, { of: { scope: 'site', scopeId: siteId }, date })
  expect((await read('2026-11-30')).inForce).toMatchObject([{ key: 'graceInMinutes', value: 5 }])
  const { inForce, policies } = await read('2026-12-01')
  expect(inForce).toEqual([])
  const own = { scope: 'site', scopeId: siteId, name: '본사', nameEn: '', number: null }
  expect(policies).toEqual([
    { ...own, validFrom: '2026-12-01', until: null, settings: {} },
    { ...own, validFrom: '2026-11-20', until: '2026-12-01', settings: { graceInMinutes: 5 } },
  ])
  await expect(
    readPolicies(ctx, systemActor, { of: { scope: 'site', scopeId: 99 }, date: null }),
  ).rejects.toMatchObject({ code: 'not-found' })
})

test('of two who set one policy at once the second finds it and writes nothing', async () => {
  await using office = await testContext(now)
  const { ctx, db } = office
  await lateOffice(ctx)
  const policy = { ...company, ...grace(10), validFrom: '2026-11-10', reason: null }
  const both = await Promise.all([1, 2].map(() => setPolicy(ctx, systemActor, policy)))
  expect(both.filter(({ changed }) => changed)).toHaveLength(1)
  const audit = await db.selectFrom('audit_events').select('id').where('action', '=', 'set-policy').execute()
  expect(audit).toHaveLength(1)
})
