import {
  type HolidayAnswer,
  misbehaviours,
  rightAnswer,
  startHolidayServer,
  type TestContext,
  testContext,
} from '@rollcall/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type Context, systemActor } from '../../context.ts'
import { publicDataFeed } from '../../holidays/public-data-feed.ts'
import { setUpSmallCompany } from '../../testing/small-company.ts'
import { deriveWorkDays, storeBundledHolidays, syncHolidays, verifyWorkLogs } from '../index.ts'

/** Two people, planned for the whole of November, on the 10th of it; and a service to ask. */
async function planned(...answers: readonly ((year: number) => HolidayAnswer)[]) {
  const office = await testContext('2026-11-10T03:00:00Z')
  await storeBundledHolidays(office.ctx, systemActor)
  await setUpSmallCompany(office.ctx, { people: 2, from: '2026-11-02', to: '2026-11-29' })
  await deriveWorkDays(office.ctx)
  const server = await startHolidayServer(...answers)
  const feed = publicDataFeed({ url: server.url, key: 'a', timeoutMs: 5000, pauseMs: 1 })
  const ctx: Context = { ...office.ctx, holidayFeed: feed }
  return {
    office,
    server,
    ctx,
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]()
      await office[Symbol.asyncDispose]()
    },
  }
}

/** All that the service is right about, and these too. */
const also =
  (...days: { date: string; name: string }[]) =>
  (year: number): HolidayAnswer => ({
    items: [
      ...(rightAnswer(year) as { items: { date: string; name: string }[] }).items,
      ...days.filter(({ date }) => date.startsWith(`${year}`)),
    ],
  })

const factsOf = async ({ db }: TestContext) =>
  (
    await sql`
      select day, origin, name, kind from holidays order by 1, 2, 3
    `.execute(db)
  ).rows
const findingsOf = async ({ db }: TestContext) =>
  (
    await sql<{ year: number; code: string; changes: unknown[]; status: string }>`
      select year, code, changes, status from holiday_findings order by id
    `.execute(db)
  ).rows
const fetchesOf = async ({ db }: TestContext) =>
  (
    await sql<{ year: number; outcome: string; fault: string | null }>`
      select year, outcome, fault from holiday_fetches order by id
    `.execute(db)
  ).rows
const plansOn = async ({ db }: TestContext, date: string) =>
  (
    await sql<{ dayType: string | null; holiday: unknown }>`
      select plan ->> 'dayType' as "dayType", origin -> 'holiday' as holiday from work_plans where work_date = ${date} order by employee_id
    `.execute(db)
  ).rows

test('without a key nothing is asked, and that is known', async () => {
  await using office = await testContext('2026-11-10T03:00:00Z')
  expect(await syncHolidays(office.ctx)).toEqual({ asked: false, years: [] })
  const { rows } = await sql`select details from last_runs where what = 'holidays'`.execute(office.db)
  expect(rows).toEqual([{ details: { asked: 0, failed: 0 } }])
})

test('what the service says too is confirmed, a year that is not published yet is no finding', async () => {
  await using stand = await planned(rightAnswer)
  const before = await factsOf(stand.office)
  expect((await syncHolidays(stand.ctx)).years).toEqual([
    { year: 2026, outcome: 'same', taken: 0, findings: 0 },
    { year: 2027, outcome: 'same', taken: 0, findings: 0 },
    { year: 2028, outcome: 'none', taken: 0, findings: 0 },
  ])
  expect(await factsOf(stand.office)).toEqual(before)
  const { rows } = await sql`
    select distinct extract(year from day)::int as year, fetched_at = '2026-11-10T03:00:00Z' as fetched from holidays
    where extract(year from day) > 2025 order by 1
  `.execute(stand.office.db)
  expect(rows).toEqual([
    { year: 2026, fetched: true },
    { year: 2027, fetched: true },
  ])
})

test('a new day of the future is a holiday at once, for exactly the plans that it touches, and marks nothing', async () => {
  await using stand = await planned(also({ date: '2026-11-20', name: '임시공휴일' }))
  const { office, ctx } = stand
  const rest = sql`select md5(string_agg(plan::text || origin::text, ',' order by employee_id, work_date)) from work_plans where work_date <> '2026-11-20'`
  const before = (await rest.execute(office.db)).rows
  expect((await syncHolidays(ctx)).years[0]).toEqual({ year: 2026, outcome: 'taken', taken: 1, findings: 0 })
  expect(await plansOn(office, '2026-11-20')).toMatchObject([
    { dayType: 'publicHoliday', holiday: { names: ['임시공휴일'], origin: 'publicApi' } },
    { dayType: 'publicHoliday' },
  ])
  expect((await rest.execute(office.db)).rows).toEqual(before)
  expect(await verifyWorkLogs(ctx)).toMatchObject({ pending: 0, differences: [] })
  const { rows } = await sql`select details from audit_events where action = 'sync-holidays'`.execute(
    office.db,
  )
  expect(rows).toEqual([{ details: { year: 2026, taken: 1, findings: 0, plans: 2 } }])
  expect((await syncHolidays(ctx)).years[0]).toMatchObject({ outcome: 'same', taken: 0 })
})

test('a day that has begun and is planned is no fact but a finding, and verify stays clean', async () => {
  await using stand = await planned(also({ date: '2026-11-05', name: '임시공휴일' }))
  const { office, ctx } = stand
  const before = await factsOf(office)
  expect((await syncHolidays(ctx)).years[0]).toEqual({
    year: 2026,
    outcome: 'doubtful',
    taken: 0,
    findings: 1,
  })
  expect(await factsOf(office)).toEqual(before)
  expect(await findingsOf(office)).toEqual([
    {
      year: 2026,
      code: 'begun',
      changes: [{ date: '2026-11-05', from: [], to: ['임시공휴일'] }],
      status: 'open',
    },
  ])
  expect(await verifyWorkLogs(ctx)).toMatchObject({ pending: 0, differences: [] })
  expect((await syncHolidays(ctx)).years[0]).toMatchObject({ findings: 0 })
  expect(await findingsOf(office)).toHaveLength(1)
})

test('a day that has begun and on which nobody is planned is taken: it changes no day', async () => {
  await using stand = await planned(also({ date: '2026-03-05', name: '임시공휴일' }))
  expect((await syncHolidays(stand.ctx)).years[0]).toMatchObject({ taken: 1, findings: 0 })
})

test.each([
  ['html', 'unreadable'],
  ['tooMany', 'quota'],
  ['halfABody', 'away'],
  ['xmlError', 'key'],
  ['wrongTypes', 'unreadable'],
  ['hangUp', 'away'],
  ['unwell', 'service'],
] as const)(
  'after %s all stands as it stood; what went wrong is told once, and is over with a right answer',
  async (name, fault) => {
    await using stand = await planned(misbehaviours[name])
    const { office, server, ctx } = stand
    const before = await factsOf(office)
    await syncHolidays(ctx)
    expect(await factsOf(office)).toEqual(before)
    expect((await fetchesOf(office))[0]).toEqual({ year: 2026, outcome: 'failed', fault })
    expect((await findingsOf(office))[0]).toEqual({ year: 2026, code: fault, changes: [], status: 'open' })
    expect(await verifyWorkLogs(ctx)).toMatchObject({ pending: 0, differences: [] })
    // The next day, when its quota is new and a circuit that broke is closed.
    office.ctx.clock.set('2026-11-11T03:00:00Z')
    server.answer(rightAnswer)
    const rested = { ...ctx, holidayFeed: publicDataFeed({ url: server.url, key: 'a' }) }
    expect((await syncHolidays(rested)).years[0]).toMatchObject({ outcome: 'same' })
    expect((await findingsOf(office)).map(({ status }) => status)).not.toContain('open')
  },
)

test.each([
  ['empty', 'empty', 0],
  ['christmasInMarch', 'fixedDate', 2],
] as const)('after %s all stands as it stood, and a person decides', async (name, code, changes) => {
  await using stand = await planned(misbehaviours[name])
  const { office, ctx } = stand
  const before = await factsOf(office)
  await syncHolidays(ctx)
  expect(await factsOf(office)).toEqual(before)
  expect(await findingsOf(office)).toMatchObject([
    { year: 2026, code, status: 'open' },
    { year: 2027, code, status: 'open' },
  ])
  expect((await findingsOf(office))[0]!.changes).toHaveLength(changes)
  await syncHolidays(ctx)
  expect(await findingsOf(office)).toHaveLength(2)
})

test('what was found before stays open while answers are absurd', async () => {
  await using stand = await planned(also({ date: '2026-11-05', name: '임시공휴일' }))
  await syncHolidays(stand.ctx)
  stand.server.answer(misbehaviours.empty)
  await syncHolidays(stand.ctx)
  expect((await findingsOf(stand.office)).map(({ code, status }) => [code, status])).toEqual([
    ['begun', 'open'],
    ['empty', 'open'],
    ['empty', 'open'],
  ])
})

test('the quota of a day is kept: once used up nobody asks before midnight in Korea', async () => {
  await using stand = await planned(misbehaviours.tooMany)
  const { office, server, ctx } = stand
  await syncHolidays(ctx)
  expect(server.requests).toHaveLength(1)
  server.answer(rightAnswer)
  await syncHolidays(ctx)
  expect(server.requests).toHaveLength(1)
  office.ctx.clock.set('2026-11-10T14:59:59Z')
  await syncHolidays(ctx)
  expect(server.requests).toHaveLength(1)
  office.ctx.clock.set('2026-11-10T15:00:00Z')
  await syncHolidays(ctx)
  expect(server.requests).toHaveLength(4)
})

test('two at once take a new day once', async () => {
  await using stand = await planned(also({ date: '2026-11-20', name: '임시공휴일' }))
  const all = await Promise.all([syncHolidays(stand.ctx), syncHolidays(stand.ctx)])
  expect(all.map(({ years }) => years[0]!.taken).sort()).toEqual([0, 1])
  expect(await plansOn(stand.office, '2026-11-20')).toHaveLength(2)
})

test('killed in the middle it leaves what stood, and does the rest when asked again', async () => {
  await using stand = await planned(also({ date: '2026-11-20', name: '임시공휴일' }))
  const { office, ctx } = stand
  const before = await factsOf(office)
  const killed: Context = {
    ...ctx,
    db: ctx.db.withPlugin({
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        // The fact and the plans are written, their audit is not.
        if (result.rows.some((row) => 'replanned' in row)) throw new Error('killed')
        return result
      },
    }),
  }
  await expect(syncHolidays(killed)).rejects.toThrow('killed')
  expect(await factsOf(office)).toEqual(before)
  expect((await syncHolidays(ctx)).years[0]).toMatchObject({ taken: 1 })
})
