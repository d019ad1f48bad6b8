import { testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { insertMarks, takeMarks } from '../../db/days/marks.ts'
import { claimPeople } from '../../db/days/work-days.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { push, row, setUpSmallCompany } from '../../testing/small-company.ts'
import { assignBadge, deriveWorkDays, verifyWorkLogs } from '../index.ts'
import { markDueDates } from './marks.ts'

/* Two real connections at once, with the critical moment held open. */

const now = '2026-11-10T00:00:00Z'
const monday = ['2026-11-02 08:55:00', '2026-11-02 18:01:00'] as const

test('a mark that arrives while its day is being derived survives, and is taken in the next round', async () => {
  await using office = await testContext(now)
  const { ctx, db } = office
  const { sourceId, employeeIds } = await setUpSmallCompany(ctx, {
    people: 1,
    from: '2026-11-02',
    to: '2026-11-03',
  })
  await deriveWorkDays(ctx)
  const employeeId = employeeIds.get('00001')!
  await push(ctx, sourceId, [row('B00001', monday[0])])

  await db.transaction().execute(async (derivation) => {
    expect(await claimPeople(derivation, [employeeId])).toEqual([employeeId])
    expect(await takeMarks(derivation, [employeeId])).not.toEqual([])
    // Another connection commits a second fact while this one holds the person.
    await push(ctx, sourceId, [row('B00001', monday[1])])
    // A second worker passes over the person instead of waiting.
    expect(await deriveWorkDays(ctx)).toMatchObject({ people: 0 })
  })

  expect((await db.selectFrom('stale_days').selectAll().execute()).length).toBeGreaterThan(0)
  await deriveWorkDays(ctx)
  const log = await db
    .selectFrom('work_logs')
    .select(['in_minute', 'out_minute'])
    .where('work_date', '=', '2026-11-02')
    .executeTakeFirst()
  expect(log).toEqual({ in_minute: 535, out_minute: 1081 })
})

test('workers side by side share the people: each is counted once, by whoever derived it', async () => {
  await using office = await testContext(now)
  const { ctx, db } = office
  await setUpSmallCompany(ctx, { people: 40, from: '2026-01-01', to: '2026-11-03' })
  await inTransaction(db, (tx) => markDueDates(tx, ctx.clock.now()))
  const marked = await db
    .selectFrom('stale_days')
    .select(sql<number>`count(distinct (employee_id, work_date))::int`.as('days'))
    .executeTakeFirstOrThrow()
  const workers = await Promise.all([deriveWorkDays(ctx), deriveWorkDays(ctx), deriveWorkDays(ctx)])
  const sum = (key: 'people' | 'days') => workers.reduce((total, done) => total + done[key], 0)
  expect({ people: sum('people'), days: sum('days') }).toEqual({ people: 40, ...marked })
})

test('two senders with overlapping batches in opposite order store each row once, and neither sees an error', async () => {
  await using office = await testContext(now)
  const { ctx, db } = office
  const { sourceId } = await setUpSmallCompany(ctx, { people: 20, from: '2026-11-02', to: '2026-11-03' })
  const rows = Array.from({ length: 2000 }, (_, index) => {
    const second = String(index % 60).padStart(2, '0')
    return row(
      `B${String((index % 20) + 1).padStart(5, '0')}`,
      `2026-11-02 09:${String(Math.floor(index / 60) % 60).padStart(2, '0')}:${second}`,
      String(index % 3),
    )
  })
  const batches = [rows.slice(0, 1500), rows.slice(500)]
  const senders = batches.flatMap((batch) => [
    push(ctx, sourceId, batch),
    push(ctx, sourceId, [...batch].reverse()),
    deriveWorkDays(ctx),
  ])
  const results = await Promise.all(senders)
  const stored = results.reduce((sum, result) => sum + ('stored' in result ? result.stored : 0), 0)
  const distinct = new Set(rows.map((one) => `${one.badge}|${one.time}|${one.direction}`)).size
  expect(stored).toBe(distinct)
  expect(await db.selectFrom('punches').select(db.fn.countAll().as('n')).executeTakeFirst()).toEqual({
    n: distinct,
  })
  await deriveWorkDays(ctx)
  expect((await verifyWorkLogs(ctx)).differences).toEqual([])
})

test.each(['the punch first', 'the mapping first'])(
  'a mapping and a punch at the same moment lose no mark: %s',
  async (order) => {
    await using office = await testContext(now)
    const { ctx, db } = office
    const { sourceId, employeeIds } = await setUpSmallCompany(ctx, {
      people: 1,
      from: '2026-11-02',
      to: '2026-11-03',
      mapped: false,
    })
    await deriveWorkDays(ctx)
    const punch = () =>
      push(
        ctx,
        sourceId,
        monday.map((time) => row('B00001', time)),
      )
    const map = () =>
      assignBadge(ctx, systemActor, {
        sourceId,
        badge: 'B00001',
        employeeId: employeeIds.get('00001')!,
        validFrom: null,
        validUntil: null,
      })
    // The source is held by a third connection until both wait for it, in this order.
    const [holding, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const holder = db.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(2, ${sourceId}::int)`.execute(tx)
      holding.resolve()
      await released.promise
    })
    await holding.promise
    const waiting: Promise<unknown>[] = []
    for (const act of order === 'the punch first' ? [punch, map] : [map, punch]) {
      waiting.push(act())
      await untilWaiting(db, waiting.length)
    }
    released.resolve()
    await Promise.all([holder, ...waiting])
    await deriveWorkDays(ctx)
    const log = await db
      .selectFrom('work_logs')
      .select(['in_minute', 'out_minute'])
      .where('work_date', '=', '2026-11-02')
      .executeTakeFirst()
    expect(log).toEqual({ in_minute: 535, out_minute: 1081 })
  },
)

test('negative control: a mark that is lost leaves a difference that verification finds', async () => {
  await using office = await testContext(now)
  const { ctx, db } = office
  const { sourceId } = await setUpSmallCompany(ctx, { people: 1, from: '2026-11-02', to: '2026-11-03' })
  await deriveWorkDays(ctx)
  await push(ctx, sourceId, [row('B00001', monday[0])])
  await db.deleteFrom('stale_days').execute()
  expect((await verifyWorkLogs(ctx)).differences).not.toEqual([])
  await db
    .transaction()
    .execute((tx) => insertMarks(tx, [{ employeeId: 1, from: 20_759, to: 20_759 }], 'plan'))
  await deriveWorkDays(ctx)
  expect((await verifyWorkLogs(ctx)).differences).toEqual([])
})

async function untilWaiting(db: Awaited<ReturnType<typeof testContext>>['db'], count: number): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`.execute(
      db,
    )
    if (rows[0]!.n >= count) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('The other connections did not come to wait.')
}
