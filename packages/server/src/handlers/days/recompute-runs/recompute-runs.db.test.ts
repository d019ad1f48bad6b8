import { type TestContext, testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { systemActor } from '../../../context.ts'
import { inTransaction } from '../../../db/kit/transaction.ts'
import type { ConflictError, InvalidInputError } from '../../../errors.ts'
import { push, row, setUpSmallCompany } from '../../../testing/small-company.ts'
import {
  applyRecompute,
  askRecompute,
  deriveWorkDays,
  readRecomputeRun,
  readRecomputeRuns,
  stopRecompute,
  verifyWorkLogs,
  workRecomputes,
} from '../../index.ts'

/* Ten people; what is stored of the 3rd is as an older engine left it: wrong for two of them. */

async function company(people = 10) {
  const office = await testContext('2026-11-10T03:00:00Z')
  const { ctx, db } = office
  const { sourceId, employeeIds } = await setUpSmallCompany(ctx, {
    people,
    from: '2026-11-02',
    to: '2026-11-08',
  })
  await push(ctx, sourceId, [
    row('B00001', '2026-11-03 09:10:00'),
    row('B00001', '2026-11-03 18:00:00'),
    row('B00002', '2026-11-03 09:20:00'),
    row('B00002', '2026-11-03 18:00:00'),
  ])
  await deriveWorkDays(ctx)
  await sql`
    update work_logs set tardy_minutes = 0, digest = sha256('old') where work_date = '2026-11-03'
      and employee_id = any(${[employeeIds.get('00001')!, employeeIds.get('00002')!]}::int[])
  `.execute(db)
  return { office, employeeIds, one: employeeIds.get('00001')!, two: employeeIds.get('00002')! }
}

const week = { from: '2026-11-02', to: '2026-11-08', departmentId: null, employeeIds: null }
const tardy = async ({ db }: TestContext) =>
  (
    await db
      .selectFrom('work_logs')
      .select('tardy_minutes')
      .where('work_date', '=', '2026-11-03')
      .orderBy('employee_id')
      .limit(2)
      .execute()
  ).map(({ tardy_minutes }) => tardy_minutes)
const linesOf = ({ db }: TestContext) =>
  db
    .selectFrom('audit_events')
    .select(['action', 'actor', 'subject', 'reason', 'details'])
    .where('action', 'like', '%-recompute')
    .orderBy('id')
    .execute()
const refusal = (refused: Promise<unknown>) =>
  refused.then(
    () => null,
    (error: InvalidInputError & ConflictError) =>
      error.fields ? error.fields.map(({ field, code }) => `${field} ${code}`).join() : error.code,
  )

test('a range is looked at by a worker, applied with a reason, and the audit says who and what came of it', async () => {
  const { office, one } = await company()
  await using _ = office
  const { ctx } = office
  const look = await askRecompute(ctx, systemActor, week)
  expect(look).toMatchObject({ state: 'running', total: 10, people: 0, isEverybody: true, applies: null })
  expect(await refusal(applyRecompute(ctx, systemActor, { id: look.id, reason: 'why' }))).toBe(
    'recompute-not-looked-at',
  )
  await workRecomputes(ctx)
  const found = await readRecomputeRun(ctx, systemActor, look.id)
  expect(found).toMatchObject({ state: 'finished', people: 10, days: 70, changed: 2 })
  expect(found.listed[0]).toMatchObject({
    employee: { id: one, number: '00001' },
    date: '2026-11-03',
    fields: [{ field: 'tardyMinutes', from: 0, to: 10 }],
  })
  expect(await tardy(office)).toEqual([0, 0])

  expect(await refusal(applyRecompute(ctx, systemActor, { id: look.id, reason: ' ' }))).toBe(
    'reason reason-needed',
  )
  const run = await applyRecompute(ctx, systemActor, { id: look.id, reason: 'a new engine' })
  // Sent twice.
  expect(await applyRecompute(ctx, systemActor, { id: look.id, reason: 'again' })).toEqual(run)
  await workRecomputes(ctx)
  expect(await readRecomputeRun(ctx, systemActor, run.id)).toMatchObject({
    ...{ state: 'finished', applies: look.id, reason: 'a new engine', people: 10, changed: 2 },
    listed: found.listed,
  })
  expect(await tardy(office)).toEqual([10, 20])
  expect(await verifyWorkLogs(ctx)).toMatchObject({ differences: [] })
  const details = { from: '2026-11-02', to: '2026-11-08' }
  expect(await linesOf(office)).toMatchObject([
    { action: 'preview-recompute', subject: 'company', reason: null, details: { ...details, run: look.id } },
    { action: 'begin-recompute', reason: 'a new engine', details: { ...details, run: run.id } },
    { action: 'end-recompute', actor: 'system:rollcall', details: { people: 10, days: 70, changed: 2 } },
  ])
  const again = await askRecompute(ctx, systemActor, week)
  await workRecomputes(ctx)
  expect(await readRecomputeRun(ctx, systemActor, again.id)).toMatchObject({ changed: 0, listed: [] })
  expect((await readRecomputeRuns(ctx, systemActor)).runs.map(({ id }) => id)).toEqual([
    again.id,
    run.id,
    look.id,
  ])
})

/** A range so long that ten people are done at a time. */
const long = { ...week, from: '2024-09-01', to: '2026-11-08' }

/** A worker that dies when it asks for the time once more than so often. */
async function killedAfter(office: TestContext, times: number) {
  let asked = 0
  const clock = {
    now: () => {
      if (asked++ === times) throw new Error('killed')
      return office.ctx.clock.now()
    },
  }
  await expect(workRecomputes({ ...office.ctx, clock })).rejects.toThrow('killed')
}

test('a worker that dies leaves its people to the next one, and nobody is done twice', async () => {
  const { office } = await company(15)
  await using _ = office
  const { ctx, db } = office
  const look = await askRecompute(ctx, systemActor, long)
  await workRecomputes(ctx)
  const run = await applyRecompute(ctx, systemActor, { id: look.id, reason: 'why' })
  // Once ten are written, in the middle of writing the others.
  await killedAfter(office, 3)
  expect(await readRecomputeRun(ctx, systemActor, run.id)).toMatchObject({
    ...{ state: 'running', total: 15, people: 10, changed: 2 },
  })
  await workRecomputes(ctx)
  expect(await readRecomputeRun(ctx, systemActor, run.id)).toMatchObject({
    ...{ state: 'finished', people: 15, days: 15 * 799, changed: 2 },
  })
  expect(await tardy(office)).toEqual([10, 20])
  const { rows } = await sql`select failures from recompute_runs where id = ${run.id}`.execute(db)
  expect(rows).toEqual([{ failures: 0 }])
  expect((await linesOf(office)).filter(({ action }) => action === 'end-recompute')).toHaveLength(1)
})

test('two workers share a run, and of two who write ranges at once the second is told', async () => {
  const { office, one } = await company()
  await using _ = office
  const { ctx } = office
  const looks: number[] = []
  for (const scope of [long, { ...long, employeeIds: [one] }]) {
    looks.push((await askRecompute(ctx, systemActor, scope)).id)
    await Promise.all([workRecomputes(ctx), workRecomputes(ctx)])
    await workRecomputes(ctx)
  }
  const first = await applyRecompute(ctx, systemActor, { id: looks[0]!, reason: 'one' })
  expect(await refusal(applyRecompute(ctx, systemActor, { id: looks[1]!, reason: 'two' }))).toBe(
    'recompute-under-way',
  )
  expect(await stopRecompute(ctx, systemActor, first.id)).toMatchObject({ state: 'stopped', people: 0 })
  expect(await stopRecompute(ctx, systemActor, first.id)).toMatchObject({ state: 'stopped' })
  const second = await applyRecompute(ctx, systemActor, { id: looks[1]!, reason: 'two' })
  await Promise.all([workRecomputes(ctx), workRecomputes(ctx)])
  expect(await readRecomputeRun(ctx, systemActor, second.id)).toMatchObject({
    ...{ state: 'finished', people: 1, changed: 1, isEverybody: false },
    named: [{ id: one, number: '00001' }],
  })
  expect(await tardy(office)).toEqual([10, 0])
  expect((await linesOf(office)).filter(({ action }) => action === 'stop-recompute')).toHaveLength(1)
})

test('a look of the same person takes the place of the one before, and what breaks off again and again ends so', async () => {
  const { office } = await company()
  await using _ = office
  const { ctx } = office
  const before = await askRecompute(ctx, systemActor, week)
  const after = await askRecompute(ctx, systemActor, week)
  expect(await readRecomputeRun(ctx, systemActor, before.id)).toMatchObject({ state: 'stopped' })
  for (let time = 0; time < 5; time++) await killedAfter(office, 0)
  expect(await readRecomputeRun(ctx, systemActor, after.id)).toMatchObject({ state: 'failed', people: 0 })
})

test('a department is whoever was employed there or below on the dates; what cannot be is refused', async () => {
  const { office, one, two } = await company()
  await using _ = office
  const { ctx, db } = office
  const below = await db.selectFrom('departments').select('id').executeTakeFirstOrThrow()
  const [above, empty] = await db
    .insertInto('departments')
    .values(['본부', '빈 팀'].map((name) => ({ name, name_en: '' })))
    .returning('id')
    .execute()
  await inTransaction(db, (tx) =>
    tx
      .insertInto('department_places')
      .values({ department_id: below.id, parent_id: above!.id, during: '[2026-11-04,)' })
      .execute(),
  )
  await sql`update employments set during = '[2026-01-01,2026-11-04)' where employee_id = ${two}`.execute(db)
  const ask = (input: object) => askRecompute(ctx, systemActor, { ...week, ...input })
  expect(await ask({ departmentId: above!.id })).toMatchObject({ total: 9, department: { name: '본부' } })
  expect(await refusal(ask({ departmentId: above!.id, to: '2026-11-03' }))).toBe('departmentId nobody-there')
  expect(await refusal(ask({ departmentId: empty!.id }))).toBe('departmentId nobody-there')
  expect(await refusal(ask({ departmentId: 999 }))).toBe('departmentId unknown-scope')
  expect(await refusal(ask({ employeeIds: [one, 999] }))).toBe('employeeIds unknown-scope')
  expect(await refusal(ask({ to: '2026-11-01' }))).toBe('to end-before-start')
  expect(await refusal(ask({ from: '2020-01-01' }))).toBe('to range-too-long')
  expect(await refusal(ask({ from: '2026-11-11', to: '2026-11-12' }))).toBe('from not-begun')
})
