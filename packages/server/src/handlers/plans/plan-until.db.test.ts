import { type TestContext, testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type Actor, systemActor } from '../../context.ts'
import { tasks } from '../../jobs/tasks.ts'
import { setUpSmallCompany } from '../../testing/small-company.ts'
import { deriveWorkDays, planPortions, planUntil, readHorizon, verifyWorkLogs } from '../index.ts'

const today = '2026-11-10'
const until = '2027-11-09'
const hr = { ...systemActor, name: 'hr@test.test' } as Actor

/** More people than are planned at once, planned for some days around today. */
async function office(people = 450) {
  const opened = await testContext(`${today}T03:00:00Z`)
  await setUpSmallCompany(opened.ctx, { people, from: '2026-11-02', to: '2026-11-20', mapped: false })
  await deriveWorkDays(opened.ctx)
  return opened
}

const runTask = ({ ctx }: TestContext) => tasks.plan_until!.run(ctx, new AbortController().signal)

const countOf = async ({ db }: TestContext, rows: string) =>
  Number((await sql<{ count: number }>`select count(*) from ${sql.raw(rows)}`.execute(db)).rows[0]!.count)

const audited = ({ db }: TestContext) =>
  db
    .selectFrom('audit_events')
    .select(['action', 'details'])
    .where('action', 'in', ['plan-until', 'planned-until'])
    .orderBy('id')
    .execute()

test('a year is asked for once, made by a worker, and told; the same again writes nothing', async () => {
  await using it = await office(3)
  expect(await readHorizon(it.ctx, hr)).toEqual({ plannedUntil: '2026-11-20', run: null })
  const [one, two] = await Promise.all([planUntil(it.ctx, hr, { until }), planUntil(it.ctx, hr, { until })])
  expect(two).toEqual(one)
  expect(one).toMatchObject({
    plannedUntil: '2026-11-20',
    run: { until, askedBy: 'hr@test.test', people: 3, done: 0, finishedAt: null },
  })
  expect(await countOf(it, 'runs')).toBe(1)
  expect(await countOf(it, "graphile_worker.jobs where task_identifier = 'plan_until'")).toBe(1)
  await runTask(it)
  const written = { added: 3 * 354, changed: 0, removed: 0 }
  expect(await readHorizon(it.ctx, hr)).toMatchObject({
    plannedUntil: until,
    run: { done: 3, written, finishedAt: `${today}T03:00:00Z` },
  })
  expect(await countOf(it, 'stale_days')).toBe(0)
  expect(await verifyWorkLogs(it.ctx)).toMatchObject({ pending: 0, differences: [] })

  await planUntil(it.ctx, hr, { until })
  await runTask(it)
  const same = { added: 0, changed: 0, removed: 0 }
  expect((await readHorizon(it.ctx, hr)).run).toMatchObject({ done: 3, written: same })
  expect(await audited(it)).toMatchObject([
    { action: 'plan-until', details: { from: today, to: until, people: 3 } },
    { action: 'planned-until', details: { askedBy: 'hr@test.test', looked: 3, people: 3, ...written } },
    { action: 'plan-until' },
    { action: 'planned-until', details: { people: 0, ...same } },
  ])
})

test('killed in the middle it goes on behind what is done; two workers at once do each person once', async () => {
  await using it = await office()
  const { ctx, db } = it
  await planUntil(ctx, hr, { until: '2026-12-31' })
  let portions = 0
  const killed = planPortions({
    ...ctx,
    db: db.withPlugin({
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        if (result.rows.some((row) => 'replanned' in row) && ++portions === 2) throw new Error('killed')
        return result
      },
    }),
  })
  await expect(killed).rejects.toThrow('killed')
  expect((await readHorizon(ctx, hr)).run).toMatchObject({ people: 450, done: 200, finishedAt: null })
  expect(await countOf(it, "work_plans where work_date = '2026-12-31'")).toBe(200)
  await Promise.all([planPortions(ctx), planPortions(ctx)])
  expect((await readHorizon(ctx, hr)).run).toMatchObject({
    ...{ people: 450, done: 450, written: { added: 450 * 41, changed: 0, removed: 0 } },
    finishedAt: expect.any(String),
  })
  expect(await countOf(it, "work_plans where work_date = '2026-12-31'")).toBe(450)
})

test('a run that breaks off five times in a row is given up and says so; another one can be asked for', async () => {
  await using it = await office()
  const { ctx, db } = it
  await planUntil(ctx, hr, { until: '2026-12-31' })
  const broken = () =>
    planPortions({
      ...ctx,
      db: db.withPlugin({
        transformQuery: ({ node }) => node,
        transformResult: async ({ result }) => {
          if (result.rows.some((row) => 'replanned' in row)) throw new Error('broken')
          return result
        },
      }),
    })
  for (let time = 1; time < 5; time++) await expect(broken()).rejects.toThrow('broken')
  expect((await readHorizon(ctx, hr)).run).toMatchObject({ failed: false, finishedAt: null })
  await expect(broken()).rejects.toThrow('broken')
  expect((await readHorizon(ctx, hr)).run).toMatchObject({
    ...{ failed: true, done: 0, finishedAt: `${today}T03:00:00Z` },
  })
  expect((await audited(it)).at(-1)).toMatchObject({ action: 'planned-until', details: { finished: false } })
  // Nobody goes on with it, and the next is as any other.
  await planPortions(ctx)
  expect((await readHorizon(ctx, hr)).plannedUntil).toBe('2026-11-20')
  await planUntil(ctx, hr, { until: '2026-12-31' })
  await planPortions(ctx)
  expect(await readHorizon(ctx, hr)).toMatchObject({ plannedUntil: '2026-12-31', run: { failed: false } })
})

test('a run that is told to stop stops behind a portion, and the next one does the rest', async () => {
  await using it = await office()
  const { ctx } = it
  await planUntil(ctx, hr, { until: '2026-11-30' })
  const stopping = new AbortController()
  stopping.abort()
  await planPortions(ctx, { signal: stopping.signal })
  expect((await readHorizon(ctx, hr)).run).toMatchObject({ done: 0 })
  await planPortions(ctx)
  expect((await readHorizon(ctx, hr)).plannedUntil).toBe('2026-11-30')
})

test('a date that is over or too far, and another one while one is under way, are refused', async () => {
  await using it = await office(1)
  const refusal = (date: string) =>
    planUntil(it.ctx, hr, { until: date }).then(
      () => null,
      (error: { code: string; fields?: { field: string; code: string }[] }) =>
        error.fields?.map(({ field, code }) => `${field} ${code}`).join() ?? error.code,
    )
  expect(await refusal('2026-11-09')).toBe('until until-over')
  expect(await refusal('2029-01-18')).toBe('until until-too-far')
  expect(await refusal('2027-06-30')).toBe(null)
  expect(await refusal('2027-07-01')).toBe('plans-under-way')
  // What is asked for is in what is under way.
  expect(await refusal('2027-03-31')).toBe(null)
  expect(await countOf(it, 'runs')).toBe(1)
})
