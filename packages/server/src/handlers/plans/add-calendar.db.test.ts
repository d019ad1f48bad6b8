import { type TestContext, testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import type { InvalidInputError } from '../../errors.ts'
import { push, row, setUpSmallCompany } from '../../testing/small-company.ts'
import {
  addCalendar,
  addHoliday,
  changeSite,
  decideHolidayFinding,
  deriveWorkDays,
  readHolidays,
  readSites,
  storeBundledHolidays,
  verifyWorkLogs,
} from '../index.ts'

const add = ({ ctx }: TestContext, country: string, region: string | null = null) =>
  addCalendar(ctx, systemActor, { country, region })
const on = async ({ ctx }: TestContext, calendar: string, date: string) =>
  (await readHolidays(ctx, systemActor, { calendar, year: Number(date.slice(0, 4)) })).holidays.find(
    (holiday) => holiday.date === date,
  ) ?? null
const linesOf = async ({ db }: TestContext, action: string) =>
  (await db.selectFrom('audit_events').select('subject').where('action', '=', action).execute()).map(
    ({ subject }) => subject,
  )

test('a calendar of a country and one of a part of it, once however often and at once they are asked for', async () => {
  await using office = await testContext('2026-11-10T03:00:00Z')
  expect(await Promise.all([add(office, 'JP'), add(office, 'JP'), add(office, 'DE', 'BY')])).toMatchObject([
    { calendar: 'JP' },
    { calendar: 'JP' },
    { changed: true, calendar: 'DE-BY' },
  ])
  expect(await add(office, 'JP')).toEqual({ changed: false, calendar: 'JP' })
  expect((await linesOf(office, 'add-calendar')).sort()).toEqual(['calendar:DE-BY', 'calendar:JP'])
  expect((await readSites(office.ctx, systemActor)).calendars).toEqual(['DE-BY', 'JP', 'KR'])
  expect(await on(office, 'JP', '2026-11-23')).toMatchObject({
    names: ['Labor Thanksgiving Day'],
    origin: 'bundled',
  })
  expect(await on(office, 'DE-BY', '2029-05-31')).toMatchObject({ names: ['Corpus Christi'] })
  expect(await on(office, 'DE-BY', '2021-06-03')).toMatchObject({ kind: 'publicHoliday' })
  expect(await on(office, 'DE-BY', '2030-06-20')).toBeNull()

  const later = { ...office.ctx, clock: { now: () => Temporal.Instant.from('2027-01-01T03:00:00Z') } }
  await storeBundledHolidays(later, systemActor)
  expect(await on(office, 'DE-BY', '2030-06-20')).toMatchObject({ names: ['Corpus Christi'] })
  expect(await on(office, 'DE-BY', '2021-06-03')).toMatchObject({ names: ['Corpus Christi'] })
  expect((await storeBundledHolidays(later, systemActor)).changed).toBe(0)
})

test('what is no country or no part of it is refused with its field', async () => {
  await using office = await testContext('2026-11-10T03:00:00Z')
  const refusal = (refused: Promise<unknown>) =>
    refused.then(
      () => null,
      ({ fields }: InvalidInputError) => fields.map(({ field, code }) => `${field} ${code}`).join(),
    )
  expect(await refusal(add(office, 'XX'))).toBe('country unknown-country')
  expect(await refusal(add(office, 'KR'))).toBe('country unknown-country')
  expect(await refusal(add(office, 'DE', 'XX'))).toBe('region unknown-region')
  expect(await refusal(add(office, 'JP', 'BY'))).toBe('region unknown-region')
  expect((await readSites(office.ctx, systemActor)).calendars).toEqual(['KR'])
})

/** Five people of a site that has the calendar of Japan; the first came on Culture Day, the 3rd. */
async function branch() {
  const office = await testContext('2026-11-10T03:00:00Z')
  const { ctx } = office
  const { sourceId } = await setUpSmallCompany(ctx, { people: 5, from: '2026-11-02', to: '2026-11-29' })
  await push(ctx, sourceId, [row('B00001', '2026-11-03 09:00:00'), row('B00001', '2026-11-03 18:00:00')])
  await add(office, 'JP')
  const [site] = (await readSites(ctx, systemActor)).sites
  await changeSite(ctx, systemActor, { siteId: site!.id, calendar: 'JP', reason: 'a branch in Tokyo' })
  await deriveWorkDays(ctx)
  return office
}
const typesOn = async ({ db }: TestContext, date: string) =>
  (
    await sql<{ type: string | null }>`
      select distinct plan ->> 'dayType' as type from work_plans where work_date = ${date}
    `.execute(db)
  ).rows.map(({ type }) => type ?? 'workday')
const clean = { pending: 0, differences: [] }

test('a site is planned by it, and what the company says of a day wins', async () => {
  await using office = await branch()
  expect(await typesOn(office, '2026-11-23')).toEqual(['publicHoliday'])
  expect(await typesOn(office, '2026-11-03')).toEqual(['publicHoliday'])
  const said = { calendar: 'JP', date: '2026-11-23', name: 'Labor Thanksgiving Day', reason: null }
  await addHoliday(office.ctx, systemActor, { ...said, kind: null })
  expect(await typesOn(office, '2026-11-23')).toEqual(['workday'])
  await storeBundledHolidays(office.ctx, systemActor)
  expect(await typesOn(office, '2026-11-23')).toEqual(['workday'])
  expect(await verifyWorkLogs(office.ctx)).toMatchObject(clean)
})

test('what a newer version knows is planned where it is to come, and waits for a person where it has begun', async () => {
  await using office = await branch()
  const { ctx, db } = office
  // As a version knew it to which these two were no holidays.
  await sql`delete from holidays where day in ('2026-11-03', '2026-11-23') and origin = 'bundled'`.execute(db)
  await sql`update work_plans set plan = plan - 'dayType' where work_date in ('2026-11-03', '2026-11-23')`.execute(
    db,
  )
  const [site] = (await readSites(ctx, systemActor)).sites
  await changeSite(ctx, systemActor, { siteId: site!.id, calendar: null, reason: 'none' })
  await changeSite(ctx, systemActor, { siteId: site!.id, calendar: 'JP', reason: 'as before' })
  expect([await typesOn(office, '2026-11-03'), await typesOn(office, '2026-11-23')]).toEqual([
    ['workday'],
    ['workday'],
  ])

  await storeBundledHolidays(ctx, systemActor)
  expect([await typesOn(office, '2026-11-03'), await typesOn(office, '2026-11-23')]).toEqual([
    ['workday'],
    ['publicHoliday'],
  ])
  const { findings } = await readHolidays(ctx, systemActor, { calendar: 'JP', year: 2026 })
  expect(findings).toMatchObject([
    { code: 'begun', changes: [{ date: '2026-11-03', from: [], to: ['Culture Day'] }] },
  ])
  await storeBundledHolidays(ctx, systemActor)
  expect((await readHolidays(ctx, systemActor, { calendar: 'JP', year: 2026 })).findings).toHaveLength(1)
  expect(await verifyWorkLogs(ctx)).toMatchObject(clean)
  const decided = { findingId: findings[0]!.id, decision: 'apply' as const, reason: 'it was one' }
  expect((await decideHolidayFinding(ctx, systemActor, decided)).effect.days.changed).toBeGreaterThan(0)
  expect(await typesOn(office, '2026-11-03')).toEqual(['publicHoliday'])
  expect(await verifyWorkLogs(ctx)).toMatchObject(clean)
})
