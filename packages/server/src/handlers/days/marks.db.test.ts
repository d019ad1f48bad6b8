import { testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type Context, systemActor } from '../../context.ts'
import { push, row, setUpSmallCompany } from '../../testing/small-company.ts'
import {
  addDepartment,
  addSite,
  deriveWorkDays,
  setPolicy,
  transferEmployee,
  verifyWorkLogs,
} from '../index.ts'

const now = '2026-11-10T00:00:00Z'

/** The dates marked, by employee number, as runs. */
async function marked(ctx: Context): Promise<Record<string, string[]>> {
  const { rows } = await sql<{ number: string; dates: string[] }>`
    select number, array_agg(distinct work_date::text order by work_date::text) as dates
    from stale_days join employees on employees.id = employee_id group by number order by number
  `.execute(ctx.db)
  return Object.fromEntries(rows.map(({ number, dates }) => [number, [dates[0]!, dates.at(-1)!]]))
}

/** The first person works elsewhere from a date on. */
async function move(ctx: Context, from: string, to: { departmentId?: number; siteId?: number }) {
  const held = await ctx.db
    .selectFrom('employments')
    .select(['employee_id as employeeId', 'department_id as departmentId', 'site_id as siteId'])
    .orderBy('employee_id')
    .executeTakeFirstOrThrow()
  return await transferEmployee(ctx, systemActor, { ...held, ...to, title: '', from, reason: 'a test' })
}

test('a transfer marks the dates it changes, and no history; sent again it marks nothing', async () => {
  await using office = await testContext(now)
  const { ctx } = office
  await setUpSmallCompany(ctx, { people: 2, from: '2026-09-01', to: '2026-11-20' })
  await deriveWorkDays(ctx)
  expect(await marked(ctx)).toEqual({})
  const sales = { name: '영업팀', nameEn: 'Sales', parentId: null }
  const { departmentId } = await addDepartment(ctx, systemActor, sales)
  const transfer = () => move(ctx, '2026-11-09', { departmentId })
  // Two dates before it: a pass can move to them. Plans go on to the 20th, but the 10th is today.
  expect((await transfer()).effect.days.looked).toBe(4)
  expect(await transfer()).toMatchObject({ changed: false, effect: { days: { looked: 0 } } })
  expect(await marked(ctx)).toEqual({})
})

test('a policy touches the days of whom it holds for, until the next of its scope', async () => {
  await using office = await testContext(now)
  const { ctx } = office
  await setUpSmallCompany(ctx, { people: 2, from: '2026-10-01', to: '2026-11-20' })
  await deriveWorkDays(ctx)
  const set = async (
    scope: 'company' | 'employee',
    name: string | null,
    validFrom: string,
    grace: number,
  ) => {
    const { effect } = await setPolicy(ctx, systemActor, {
      scope,
      name,
      validFrom,
      settings: { graceInMinutes: grace },
      reason: 'a test',
    })
    return effect.days.looked
  }
  // Of both people the 3rd to the 10th, which is today.
  expect(await set('company', null, '2026-11-05', 5)).toBe(2 * 8)
  // Of both the 24th of October to the 6th of November, where the next one begins.
  expect(await set('company', null, '2026-10-26', 3)).toBe(2 * 14)
  // Of one the 10th of October to today.
  expect(await set('employee', '00002', '2026-10-12', 3)).toBe(32)
  expect(await marked(ctx)).toEqual({})
})

test('a punch of the evening before a transfer to another zone marks the dates of both zones', async () => {
  await using office = await testContext(now)
  const { ctx } = office
  const { sourceId } = await setUpSmallCompany(ctx, { people: 1, from: '2026-10-20', to: '2026-11-09' })
  const { siteId } = await addSite(ctx, systemActor, { name: 'Berlin', zone: 'Europe/Berlin' })
  await move(ctx, '2026-11-05', { siteId })
  await deriveWorkDays(ctx)
  // 18:30 in Seoul on the 4th belongs to no earlier date than the 4th; in Berlin it is 10:30.
  await push(ctx, sourceId, [row('B00001', '2026-11-04 18:30:00', '2')])
  expect(await marked(ctx)).toEqual({ '00001': ['2026-11-02', '2026-11-05'] })
  await deriveWorkDays(ctx)
  expect((await verifyWorkLogs(ctx)).differences).toEqual([])
})
