import { testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Context } from '../../context.ts'
import { insertMarks } from '../../db/days/marks.ts'
import type { Db } from '../../db/kit/connect.ts'
import { push, row, setUpSmallCompany } from '../../testing/small-company.ts'
import { deriveWorkDays, verifyWorkLogs } from '../index.ts'
import { replanAll } from '../plans/generate-work-plans.ts'
import { carryOut } from './carry-out.ts'

/* 00001 works 09–18 and came at 09:20 on the 9th; the shift comes to begin at 09:10 from the 9th on. */

async function office() {
  const opened = await testContext('2026-11-11T03:00:00Z')
  const { sourceId, employeeIds } = await setUpSmallCompany(opened.ctx, {
    people: 2,
    from: '2026-11-02',
    to: '2026-11-20',
  })
  await push(opened.ctx, sourceId, [
    row('B00001', '2026-11-09 09:20:00', '1'),
    row('B00001', '2026-11-09 18:30:00', '2'),
  ])
  await deriveWorkDays(opened.ctx)
  return { opened, employeeId: employeeIds.get('00001')! }
}

const laterStart = (ctx: Context) => async (tx: Db) => {
  await sql`
    insert into shift_versions (shift_id, valid_from, plan)
    select id, '2026-11-09', '{"segments":[[550,1090]],"breaks":[[720,780]]}' from shifts where name = '주간'
  `.execute(tx)
  return { plans: await replanAll(ctx, tx) }
}

/** Everything that an act could have written. */
const stored = async ({ db }: Context) => {
  const { rows } = await sql<{ state: string }>`
    select md5(concat(
      (select json_agg(shift_versions order by shift_id, valid_from) from shift_versions),
      (select json_agg(work_plans order by employee_id, work_date) from work_plans),
      (select json_agg(work_logs order by employee_id, work_date) from work_logs),
      (select count(*) from stale_days)
    )) as state
  `.execute(db)
  return rows[0]!.state
}

test('a dry run says what the act does, and nothing of it stays; the act says and does the same', async () => {
  const { opened, employeeId } = await office()
  await using _ = opened
  const { ctx } = opened
  const before = await stored(ctx)

  const dry = await carryOut(ctx, { dryRun: true }, laterStart(ctx))
  expect(await stored(ctx)).toBe(before)
  const [tardy] = dry.effect.days.listed
  expect(tardy).toMatchObject({
    employee: { id: employeeId, number: '00001', name: '사람 00001' },
    date: '2026-11-09',
    had: true,
    has: true,
  })
  expect(tardy!.fields).toContainEqual({ field: 'tardyMinutes', from: 20, to: 10 })

  const real = await carryOut(ctx, { dryRun: false }, laterStart(ctx))
  expect(real).toEqual(dry)
  expect(await stored(ctx)).not.toBe(before)
  // Fact and days stand at once: nothing waits for the worker, and all is as if derived from the beginning.
  expect(await verifyWorkLogs(ctx)).toMatchObject({ pending: 0, differences: [] })
  expect(
    (await carryOut(ctx, { dryRun: true }, async (tx) => ({ plans: await replanAll(ctx, tx) }))).effect,
  ).toEqual({
    plans: 0,
    days: { looked: 0, changed: 0, complete: true, listed: [] },
  })
})

test('the future is planned and has no days', async () => {
  const { opened } = await office()
  await using _ = opened
  const { effect } = await carryOut(opened.ctx, { dryRun: true }, laterStart(opened.ctx))
  // Ten workdays of two people from the 9th to the 20th change; days are of those that have begun.
  expect(effect.plans).toBe(20)
  const dates = new Set(effect.days.listed.map(({ date }) => date))
  expect(dates).toContain('2026-11-09')
  expect([...dates].filter((date) => date > '2026-11-12')).toEqual([])
})

test('an act that fails leaves nothing', async () => {
  const { opened } = await office()
  await using _ = opened
  const { ctx } = opened
  const before = await stored(ctx)
  const broken = carryOut(ctx, { dryRun: false }, async (tx) => {
    await laterStart(opened.ctx)(tx)
    throw new Error('Power cut')
  })
  await expect(broken).rejects.toThrow('Power cut')
  expect(await stored(ctx)).toBe(before)
})

test('what others have marked is not called an effect of the act', async () => {
  const { opened, employeeId } = await office()
  await using _ = opened
  const { ctx, db } = opened
  await db.transaction().execute((tx) => insertMarks(tx, [{ employeeId, from: 20_000, to: 20_010 }], 'punch'))
  const { effect } = await carryOut(ctx, { dryRun: true }, async () => ({ plans: 0 }))
  expect(effect.days.looked).toBe(0)
})

test('of more days than one act may hold its locks for, the rest is the worker’s, and that is said', async () => {
  const { opened, employeeId } = await office()
  await using _ = opened
  const { ctx, db } = opened
  const { effect } = await carryOut(ctx, { dryRun: false }, async (tx) => {
    await insertMarks(tx, [{ employeeId, from: 1, to: 20_001 }], 'policy')
    return { plans: 0 }
  })
  expect(effect.days).toMatchObject({ looked: 20_000, complete: false })
  const left = await db.selectFrom('stale_days').select('work_date').execute()
  expect(left).toHaveLength(20_001)
})
