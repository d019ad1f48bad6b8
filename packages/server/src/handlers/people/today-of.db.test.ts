import { bringIn } from '@rollcall/sandbox/company/bring-in'
import { testContext } from '@rollcall/testing'
import { expect, test } from 'vitest'
import { type Actor, type Context, systemActor } from '../../context.ts'
import { readToday, setPolicy } from '../index.ts'
import { todayFor, todayOf, todayOfCompany } from './today-of.ts'

/**
 * Somebody in Seoul, where the first site is, somebody in Berlin, and somebody who moved from the one to the
 * other.
 */
async function twoSites(ctx: Context) {
  const work = (number: string, ...sites: [from: string, until: string | null, site: string][]) => ({
    number,
    name: `사람 ${number}`,
    employments: sites.map(([from, until, site]) => ({ from, until, department: '개발팀', site })),
  })
  const { employeeIds: ids } = await bringIn(ctx, {
    sites: [
      { name: '본사', zone: 'Asia/Seoul' },
      { name: 'Berlin', zone: 'Europe/Berlin' },
    ],
    departments: [{ name: '개발팀', nameEn: 'Engineering' }],
    people: [
      work('1', ['2026-01-01', null, '본사']),
      work('2', ['2026-01-01', null, 'Berlin']),
      work('3', ['2026-01-01', '2026-06-01', '본사'], ['2026-06-01', null, 'Berlin']),
    ],
  })
  return ['1', '2', '3'].map((number) => ids.get(number)!)
}

const at = (text: string) => Temporal.Instant.from(text)

test.each([
  // 04:59 and 05:00 in Seoul, 20:59 and 21:00 of the evening before in Berlin.
  ['2026-11-10T04:59:00+09:00', ['2026-11-09', '2026-11-09', '2026-11-09']],
  ['2026-11-10T05:00:00+09:00', ['2026-11-10', '2026-11-09', '2026-11-09']],
  // 12:59 and 13:00 in Seoul, 04:59 and 05:00 in Berlin.
  ['2026-11-10T12:59:00+09:00', ['2026-11-10', '2026-11-09', '2026-11-09']],
  ['2026-11-10T13:00:00+09:00', ['2026-11-10', '2026-11-10', '2026-11-10']],
  // Before the move the third is in Seoul.
  ['2026-05-20T06:00:00+09:00', ['2026-05-20', '2026-05-19', '2026-05-20']],
])('at %s each has the date of where they work', async (instant, dates) => {
  await using office = await testContext(instant)
  const ids = await twoSites(office.ctx)
  const todays = await todayOf(office.db, at(instant), ids)
  expect(ids.map((id) => todays.get(id))).toEqual(dates)
  expect(await todayOfCompany(office.db, at(instant))).toBe(dates[0])
})

test('a policy moves the cutoff: of the company for all, of a site for who works there', async () => {
  await using office = await testContext('2026-11-09T00:00:00Z')
  const { ctx, db } = office
  const ids = await twoSites(ctx)
  const set = (scope: 'company' | 'site', name: string | null, dayCutoff: string) =>
    setPolicy(ctx, systemActor, {
      scope,
      name,
      settings: { dayCutoff },
      validFrom: '2026-11-01',
      reason: 'shifts',
    })
  await set('company', null, '03:00')
  await set('site', 'Berlin', '07:00')
  const todays = async (instant: string) => {
    const found = await todayOf(db, at(instant), ids)
    return [await todayOfCompany(db, at(instant)), ...ids.map((id) => found.get(id))]
  }
  expect(await todays('2026-11-10T03:00:00+09:00')).toEqual([
    '2026-11-10',
    '2026-11-10',
    '2026-11-09',
    '2026-11-09',
  ])
  expect(await todays('2026-11-10T06:59:00+01:00')).toEqual([
    '2026-11-10',
    '2026-11-10',
    '2026-11-09',
    '2026-11-09',
  ])
  expect(await todays('2026-11-10T07:00:00+01:00')).toEqual(Array(4).fill('2026-11-10'))
})

test('a page of many people opens on the date of who looks, without an employee on the company’s', async () => {
  await using office = await testContext('2026-11-10T06:00:00+09:00')
  const { ctx } = office
  const [seoul, berlin] = await twoSites(ctx)
  const looking = (employeeId: number | null): Actor => ({
    kind: 'person',
    name: 'who@looks.test',
    address: null,
    userId: 'someone',
    sessionId: 'some',
    employeeId,
    grants: [{ role: 'hr', departmentId: null }],
    signedInAt: Temporal.Instant.from('2026-11-10T00:00:00Z'),
    resting: [],
  })
  expect(await todayFor(ctx, looking(seoul!))).toBe('2026-11-10')
  expect(await todayFor(ctx, looking(berlin!))).toBe('2026-11-09')
  expect(await todayFor(ctx, looking(null))).toBe('2026-11-10')
  expect((await readToday(ctx, looking(berlin!), {})).date).toBe('2026-11-09')
})

test('a policy that begins today in Berlin is of yesterday in Seoul: it needs a reason where it holds in Seoul', async () => {
  await using office = await testContext('2026-11-10T06:00:00+09:00')
  const { ctx } = office
  await twoSites(ctx)
  const policy = { settings: { graceInMinutes: 5 }, validFrom: '2026-11-09', reason: null }
  await expect(setPolicy(ctx, systemActor, { scope: 'company', name: null, ...policy })).rejects.toThrow(
    /today is 2026-11-10/,
  )
  expect(await setPolicy(ctx, systemActor, { scope: 'site', name: 'Berlin', ...policy })).toMatchObject({
    changed: true,
  })
})

test('with nobody and nothing it is the date in Seoul', async () => {
  await using office = await testContext('2026-11-10T05:00:00+09:00')
  expect(await todayOfCompany(office.db, at('2026-11-10T05:00:00+09:00'))).toBe('2026-11-10')
  expect(await todayOf(office.db, at('2026-11-10T05:00:00+09:00'), [])).toEqual(new Map())
})
