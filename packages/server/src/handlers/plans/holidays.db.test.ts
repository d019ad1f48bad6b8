import { type TestContext, testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { openFindings } from '../../db/plans/holiday-findings.ts'
import { push, row, setUpSmallCompany } from '../../testing/small-company.ts'
import {
  addHoliday,
  addSite,
  changeHoliday,
  decideHolidayFinding,
  deriveWorkDays,
  readHolidays,
  readOwnHolidays,
  removeHoliday,
  storeBundledHolidays,
  verifyWorkLogs,
} from '../index.ts'

/** Two people of the Korean calendar in November, on the 10th of it; the first came on Thursday the 5th. */
async function planned() {
  const office = await testContext('2026-11-10T03:00:00Z')
  await storeBundledHolidays(office.ctx, systemActor)
  const company = await setUpSmallCompany(office.ctx, { people: 2, from: '2026-11-02', to: '2026-11-29' })
  await push(office.ctx, company.sourceId, [
    row('B00001', '2026-11-05 08:50:00', '1'),
    row('B00001', '2026-11-05 18:10:00', '2'),
  ])
  await deriveWorkDays(office.ctx)
  return { office, ...company }
}

const founding = {
  calendar: 'KR',
  date: '2026-11-20',
  name: '창립기념일',
  kind: 'companyHoliday' as const,
  reason: null,
}
const add = ({ ctx }: TestContext, more: object = {}, options = {}) =>
  addHoliday(ctx, systemActor, { ...founding, ...more }, options)
const manualRows = async ({ db }: TestContext) =>
  await db
    .selectFrom('holidays')
    .select(['day', 'name', 'kind'])
    .where('origin', '=', 'manual')
    .orderBy('day')
    .execute()
const dayTypesOn = async ({ db }: TestContext, date: string) =>
  (
    await sql<{ type: string | null }>`
      select plan ->> 'dayType' as type from work_plans where work_date = ${date} order by employee_id
    `.execute(db)
  ).rows.map(({ type }) => type ?? 'workday')
const clean = { pending: 0, differences: [] }

test('a day of the company is free at once for who works by the calendar, and again changes nothing', async () => {
  const { office } = await planned()
  await using _ = office
  expect(await add(office)).toMatchObject({
    changed: true,
    effect: { plans: 2, days: { looked: 0, changed: 0 } },
  })
  expect(await dayTypesOn(office, '2026-11-20')).toEqual(['companyHoliday', 'companyHoliday'])
  expect(await add(office)).toMatchObject({ changed: false, effect: { plans: 0 } })
  expect(await verifyWorkLogs(office.ctx)).toMatchObject(clean)
  const { rows } = await sql`select after, details from audit_events where action = 'set-holiday'`.execute(
    office.db,
  )
  expect(rows).toEqual([
    { after: { name: '창립기념일', kind: 'companyHoliday' }, details: { date: '2026-11-20', plans: 2 } },
  ])
})

test('a date that is over needs a reason; its preview says who changes how, and writes nothing', async () => {
  const { office, employeeIds } = await planned()
  await using _ = office
  const over = { date: '2026-11-05', name: '임시휴일' }
  const preview = await add(office, over, { dryRun: true })
  const listed = preview.effect.days.listed.filter(({ date }) => date === '2026-11-05')
  expect(listed.map(({ employee }) => employee.id)).toEqual([
    employeeIds.get('00001'),
    employeeIds.get('00002'),
  ])
  expect(listed[1]!.fields).toContainEqual({ field: 'dayType', from: 'workday', to: 'companyHoliday' })
  expect(await manualRows(office)).toEqual([])
  await expect(add(office, over)).rejects.toMatchObject({
    fields: [{ field: 'reason', code: 'reason-needed', message: expect.stringContaining('2026-11-10') }],
  })
  const done = await add(office, { ...over, reason: 'agreed with the works council' })
  expect(done.effect).toEqual(preview.effect)
  expect(await verifyWorkLogs(office.ctx)).toMatchObject(clean)
})

test.each([
  [{ date: '2027-02-31' }, 'date', 'no-date'],
  [{ date: '2101-01-01' }, 'date', 'far-date'],
  [{ name: '  ' }, 'name', 'no-name'],
  [{ name: 'ㄱ'.repeat(61) }, 'name', 'long-name'],
  [{ name: '두\n줄' }, 'name', 'long-name'],
  [{ date: '2027-05-05' }, 'date', 'already-said'],
  [{ kind: null }, 'date', 'no-holiday'],
  [{ calendar: 'XX' }, 'calendar', undefined],
])('%o is refused and names its field, and nothing is done', async (wrong, field, code) => {
  const { office } = await planned()
  await using _ = office
  await expect(add(office, wrong)).rejects.toMatchObject({
    code: 'invalid-input',
    fields: [{ field, ...(code ? { code } : {}), message: expect.stringMatching(/\w+\.$/) }],
  })
  expect(await manualRows(office)).toEqual([])
})

test('two people who write one date at once: the second is told', async () => {
  const { office } = await planned()
  await using _ = office
  const both = await Promise.allSettled([add(office), add(office, { name: '창립일' })])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const refused = both.find((one) => one.status === 'rejected')!
  expect(refused.reason.fields).toMatchObject([{ field: 'date', code: 'already-said' }])
  expect(await manualRows(office)).toHaveLength(1)
})

test('what people say wins: a public holiday is none for this company, and comes back when that is taken back', async () => {
  const { office } = await planned()
  await using _ = office
  const { ctx } = office
  const october = { calendar: 'KR', date: '2027-03-01', name: '정상 근무', kind: null, reason: null }
  await addHoliday(ctx, systemActor, october)
  const on = async () =>
    (await readHolidays(ctx, systemActor, { calendar: 'KR', year: 2027 })).holidays.find(
      ({ date }) => date === '2027-03-01',
    )
  expect(await on()).toEqual({
    date: '2027-03-01',
    names: ['정상 근무'],
    kind: null,
    origin: 'manual',
    fetchedAt: null,
    otherwise: { names: ['3ㆍ1절'], origin: 'bundled' },
  })
  expect(await removeHoliday(ctx, systemActor, october)).toMatchObject({ changed: true })
  expect(await on()).toMatchObject({ names: ['3ㆍ1절'], kind: 'publicHoliday', otherwise: null })
  expect(await removeHoliday(ctx, systemActor, october)).toMatchObject({ changed: false })
})

test('what was written is changed; what nobody wrote is not there to be changed', async () => {
  const { office } = await planned()
  await using _ = office
  await expect(changeHoliday(office.ctx, systemActor, founding)).rejects.toMatchObject({ code: 'not-found' })
  await add(office)
  const renamed = { ...founding, name: '창립일' }
  expect(await changeHoliday(office.ctx, systemActor, renamed)).toMatchObject({ changed: true })
  expect(await manualRows(office)).toEqual([{ day: '2026-11-20', name: '창립일', kind: 'companyHoliday' }])
})

test('killed in the middle nothing is done', async () => {
  const { office } = await planned()
  await using _ = office
  const ctx = {
    ...office.ctx,
    db: office.db.withPlugin({
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        if (result.rows.some((each) => 'replanned' in each)) throw new Error('killed')
        return result
      },
    }),
  }
  await expect(addHoliday(ctx, systemActor, founding)).rejects.toThrow('killed')
  expect(await manualRows(office)).toEqual([])
  expect(await dayTypesOn(office, '2026-11-20')).toEqual(['workday', 'workday'])
})

/** A finding as the service raises it. */
async function found(
  { ctx, db }: TestContext,
  code: string,
  changes: { date: string; from: string[]; to: string[] }[],
) {
  await inTransaction(db, (tx) =>
    openFindings(tx, { calendarId: 1, year: 2026, at: ctx.clock.now() }, [{ code, changes }]),
  )
  const [finding] = (await readHolidays(ctx, systemActor, { calendar: 'KR', year: 2026 })).findings
  return finding!.id
}
const decide = (
  { ctx }: TestContext,
  findingId: number,
  decision: 'apply' | 'keep',
  reason: string | null = null,
  dryRun = false,
) => decideHolidayFinding(ctx, systemActor, { findingId, decision, reason }, { dryRun })

test('a day that is over becomes a fact with its days in one act, once somebody has given a reason', async () => {
  const { office } = await planned()
  await using _ = office
  const id = await found(office, 'begun', [{ date: '2026-11-05', from: [], to: ['임시공휴일'] }])
  const preview = await decide(office, id, 'apply', null, true)
  expect(preview.effect.days.listed.map(({ date }) => date)).toContain('2026-11-05')
  expect(await verifyWorkLogs(office.ctx)).toMatchObject(clean)
  await expect(decide(office, id, 'apply')).rejects.toMatchObject({ fields: [{ field: 'reason' }] })
  expect(await decide(office, id, 'apply', 'announced late')).toEqual({
    changed: true,
    effect: preview.effect,
  })
  expect(await dayTypesOn(office, '2026-11-05')).toEqual(['publicHoliday', 'publicHoliday'])
  expect(await verifyWorkLogs(office.ctx)).toMatchObject(clean)
  expect(await decide(office, id, 'apply', 'announced late')).toMatchObject({ changed: false })
  await expect(decide(office, id, 'keep')).rejects.toMatchObject({ code: 'already-decided' })
})

test('a day that moves is gone from one date and stands on the other', async () => {
  const { office } = await planned()
  await using _ = office
  await add(office, { date: '2026-11-23' })
  const id = await found(office, 'moved', [
    { date: '2026-12-25', from: ['기독탄신일'], to: [] },
    { date: '2026-11-24', from: [], to: ['기독탄신일'] },
  ])
  expect(await decide(office, id, 'apply')).toMatchObject({ changed: true, effect: { plans: 2 } })
  const { holidays, findings } = await readHolidays(office.ctx, systemActor, { calendar: 'KR', year: 2026 })
  expect(
    holidays.filter(({ date }) => date >= '2026-11-20').map(({ date, origin }) => [date, origin]),
  ).toEqual([
    ['2026-11-23', 'manual'],
    ['2026-11-24', 'publicApi'],
  ])
  expect(findings).toEqual([])
})

test('kept, all stays as it is; nothing can be taken from an answer that says nothing', async () => {
  const { office } = await planned()
  await using _ = office
  const id = await found(office, 'empty', [])
  await expect(decide(office, id, 'apply')).rejects.toMatchObject({
    fields: [{ field: 'decision', code: 'nothing-to-apply' }],
  })
  expect(await decide(office, id, 'keep')).toMatchObject({ changed: true, effect: { plans: 0 } })
  await expect(decide(office, 999, 'keep')).rejects.toMatchObject({ code: 'not-found' })
})

test('a finding whose dates have become others meanwhile is not applied', async () => {
  const { office } = await planned()
  await using _ = office
  const id = await found(office, 'removed', [{ date: '2026-12-25', from: ['크리스마스'], to: [] }])
  await expect(decide(office, id, 'apply')).rejects.toMatchObject({ code: 'found-otherwise' })
})

test('everybody sees the holidays of the calendar where they work', async () => {
  const { office } = await planned()
  await using _ = office
  const { ctx } = office
  await add(office)
  const own = await readOwnHolidays(ctx, systemActor, { from: '2026-11-01', to: '2026-12-31' })
  expect(own).toEqual({
    today: '2026-11-10',
    holidays: [
      { date: '2026-11-20', names: ['창립기념일'], kind: 'companyHoliday' },
      { date: '2026-12-25', names: ['기독탄신일'], kind: 'publicHoliday' },
    ],
  })
  await addSite(ctx, systemActor, { name: '부산', zone: 'Asia/Seoul', calendar: null })
  await sql`update employments set site_id = (select max(id) from sites) where employee_id = 2`.execute(
    office.db,
  )
  const elsewhere = {
    kind: 'person',
    employeeId: 2,
    grants: [{ role: 'employee', departmentId: null }],
  } as never
  expect((await readOwnHolidays(ctx, elsewhere, { from: '2026-11-01', to: '2026-12-31' })).holidays).toEqual(
    [],
  )
  await expect(
    readOwnHolidays(ctx, systemActor, { from: '2026-02-02', to: '2026-02-01' }),
  ).rejects.toMatchObject({
    fields: [{ field: 'to' }],
  })
})
