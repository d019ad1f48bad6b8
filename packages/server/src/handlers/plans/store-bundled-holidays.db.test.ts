import { testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { setUpSmallCompany } from '../../testing/small-company.ts'
import {
  addHoliday,
  bundledHolidays,
  decideHolidayFinding,
  deriveWorkDays,
  readHolidays,
  storeBundledHolidays,
  verifyWorkLogs,
} from '../index.ts'

test('the bundled calendar knows Chuseok, a substitute day, an election and Labour Day, and ends with a year', () => {
  const known = bundledHolidays()
  expect(known).toContainEqual({ date: '2026-09-25', name: '추석' })
  expect(known.filter(({ date }) => date === '2026-06-03')).toHaveLength(1)
  expect(known.filter(({ date }) => date === '2026-05-01')).toHaveLength(1)
  expect(known.some(({ name }) => name.startsWith('대체공휴일'))).toBe(true)
  expect(new Set(known.map(({ date, name }) => `${date}${name}`)).size).toBe(known.length)
})

test('holidays come in with their origin, plans that stand are made again, and again changes nothing', async () => {
  await using office = await testContext('2026-10-01T00:00:00Z')
  const { ctx, db } = office
  await setUpSmallCompany(ctx, { people: 1, from: '2026-10-05', to: '2026-10-11' })
  await deriveWorkDays(ctx)
  // The 5th is the substitute day of National Foundation Day, the 9th is Hangeul Day.
  const { changed, plans } = await storeBundledHolidays(ctx, systemActor)
  expect([changed, plans]).toEqual([bundledHolidays().length, 2])
  const rows = await db
    .selectFrom('work_plans')
    .select(['work_date', 'plan', 'origin'])
    .orderBy('work_date')
    .execute()
  expect(rows.map(({ plan }) => plan.dayType ?? 'workday')).toEqual([
    'publicHoliday',
    'workday',
    'workday',
    'workday',
    'publicHoliday',
    'offday',
    'offday',
  ])
  expect(rows[4]!.origin!.holiday).toMatchObject({ origin: 'bundled', names: ['한글날'] })
  await deriveWorkDays(ctx)
  expect((await verifyWorkLogs(ctx)).differences).toEqual([])
  expect(await storeBundledHolidays(ctx, systemActor)).toEqual({ changed: 0, plans: 0 })
  const audit = await db
    .selectFrom('audit_events')
    .selectAll()
    .where('action', '=', 'store-bundled-holidays')
    .execute()
  expect(audit).toMatchObject([{ details: { plans: 2 } }])
})

test('what a newer version no longer knows goes, other years and what people wrote stay and win', async () => {
  await using office = await testContext('2026-10-20T00:00:00Z')
  const { ctx, db } = office
  await storeBundledHolidays(ctx, systemActor)
  await sql`
    insert into holidays (calendar_id, day, origin, name, kind)
    select id, day::date, 'bundled', '틀린 날', 'publicHoliday' from holiday_calendars, unnest(array['2026-03-03', '2031-03-03']) as day
  `.execute(db)
  await addHoliday(ctx, systemActor, {
    calendar: 'KR',
    date: '2026-10-09',
    name: '한글날',
    kind: null,
    reason: '그날 일함',
  })
  expect(await storeBundledHolidays(ctx, systemActor)).toMatchObject({ changed: 1 })
  const left = await db
    .selectFrom('holidays')
    .select(['day', 'origin'])
    .where('day', 'in', ['2026-03-03', '2031-03-03', '2026-10-09'])
    .orderBy('day')
    .orderBy('origin')
    .execute()
  expect(left).toEqual([
    { day: '2026-10-09', origin: 'bundled' },
    { day: '2026-10-09', origin: 'manual' },
    { day: '2031-03-03', origin: 'bundled' },
  ])
})

test('a planned date that has begun is no fact but a finding, until somebody applies it with its days', async () => {
  await using office = await testContext('2026-10-07T00:00:00Z')
  const { ctx, db } = office
  await setUpSmallCompany(ctx, { people: 1, from: '2026-10-05', to: '2026-10-11' })
  await deriveWorkDays(ctx)
  // The 5th is over, the 9th is to come.
  expect(await storeBundledHolidays(ctx, systemActor)).toMatchObject({ plans: 1 })
  const on = async (date: string) =>
    (
      await sql<{
        type: string | null
      }>`select plan ->> 'dayType' as type from work_plans where work_date = ${date}`.execute(db)
    ).rows[0]!.type
  expect([await on('2026-10-05'), await on('2026-10-09')]).toEqual([null, 'publicHoliday'])
  // The 7th lies near the 9th.
  await deriveWorkDays(ctx)
  expect(await verifyWorkLogs(ctx)).toMatchObject({ pending: 0, differences: [] })
  expect(await storeBundledHolidays(ctx, systemActor)).toEqual({ changed: 0, plans: 0 })
  const { findings } = await readHolidays(ctx, systemActor, { calendar: 'KR', year: 2026 })
  expect(findings).toMatchObject([{ code: 'begun', changes: [{ date: '2026-10-05', from: [] }] }])
  await decideHolidayFinding(ctx, systemActor, {
    findingId: findings[0]!.id,
    decision: 'apply',
    reason: 'late',
  })
  expect(await on('2026-10-05')).toBe('publicHoliday')
  expect(await verifyWorkLogs(ctx)).toMatchObject({ pending: 0, differences: [] })
  // What somebody applied may stand in the bundle too: it changes no day.
  expect(await storeBundledHolidays(ctx, systemActor)).toEqual({ changed: 1, plans: 0 })
  expect(await storeBundledHolidays(ctx, systemActor)).toEqual({ changed: 0, plans: 0 })
})
