import { testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { retainedTables } from '../../db/kit/retained-tables.ts'
import { push, row, setUpSmallCompany } from '../../testing/small-company.ts'
import {
  askPurge,
  compareDays,
  deriveWorkDays,
  generateWorkPlans,
  previewPurge,
  readCheckpoint,
  readLeaveLedger,
  readRetention,
  recompute,
  setRetention,
  storeDefaultKinds,
  verifyRows,
  verifyWorkLogs,
  workPurge,
} from '../index.ts'

/* Five people from March to July of 2021, looked at five years later. */

const now = '2026-06-08T03:00:00Z'
const kept = { daysFrom: '2021-06-01', factsFrom: '2021-05-25', accessFrom: '2024-06-01' }
const wanted = { ...kept, reason: 'once a year' }
const edge = ['2021-05-24', '2021-05-25', '2021-05-31', '2021-06-01', '2021-07-30']

async function oldOffice() {
  const office = await testContext('2021-08-03T03:00:00Z')
  const { ctx, db } = office
  const company = await setUpSmallCompany(ctx, {
    people: 5,
    from: '2021-03-01',
    to: '2021-07-31',
    since: '2020-01-01',
  })
  const rows = ['2021-03-02', '2021-04-15', ...edge].flatMap((date) => [
    row('B00001', `${date} 09:20:00`, '1'),
    row('B00001', `${date} 18:00:00`, '2'),
    row('B00005', `${date} 21:50:00`, '1'),
    row('X', `${date} 08:00:00`, '1'),
    row('', `${date} 08:00:00`, '1'),
  ])
  rows.push(row('B00002', '2000-01-01 00:00:00', '1'))
  await push(ctx, company.sourceId, rows)
  await storeDefaultKinds(ctx, systemActor)
  await deriveWorkDays(ctx)
  ctx.clock.set(now)
  await deriveWorkDays(ctx)
  const count = async (table: string, where = 'true') =>
    (
      await sql<{
        rows: number
      }>`select count(*)::int as rows from ${sql.table(table)} where ${sql.raw(where)}`.execute(db)
    ).rows[0]!.rows
  const clean = async () => ({
    ...(await verifyWorkLogs(ctx)),
    rows: (await verifyRows(ctx)).differences,
  })
  return Object.assign(office, { ...company, rows, count, clean })
}
const isClean = { pending: 0, overdue: 0, differences: [], rows: [] }

test('every table of the database stands in the list of what is kept', async () => {
  await using office = await testContext(now)
  const { rows } = await sql<{ name: string }>`
    select case table_schema when 'auth' then 'auth.' else '' end || table_name as name from information_schema.tables
    where table_schema in ('public', 'auth') and table_type = 'BASE TABLE'
  `.execute(office.db)
  const missing = (known: readonly string[]) =>
    rows.map(({ name }) => name).filter((name) => !known.includes(name))
  const known = Object.keys(retainedTables)
  expect(missing(known)).toEqual([])
  expect(missing(known.filter((name) => name !== 'closed_days'))).toEqual(['closed_days'])
  expect(known.filter((name) => !rows.some((row) => row.name === name))).toEqual([])
  for (const { goes, own, why } of Object.values(retainedTables))
    if (goes === null || own === null) expect(why).toBeTruthy()
})

test('what is older goes, what is kept verifies, and nothing of it comes back', async () => {
  await using office = await oldOffice()
  const { ctx, sourceId, rows, count, clean } = office
  expect(await clean()).toMatchObject(isClean)
  const preview = await previewPurge(ctx, systemActor)
  expect(preview).toMatchObject({ kept, waiting: { adjustments: 0, requests: 0 } })
  const old = { logs: "work_date < '2021-06-01'", facts: "work_date < '2021-05-25'" }
  expect(preview.tables.filter(({ table }) => table === 'punches')).toEqual([
    { table: 'punches', month: '2021-03', rows: 5 },
    { table: 'punches', month: '2021-04', rows: 5 },
    { table: 'punches', month: '2021-05', rows: 5 },
  ])
  const sumOf = (table: string) =>
    preview.tables.filter((one) => one.table === table).reduce((sum, { rows }) => sum + rows, 0)
  const [logs, plans] = [await count('work_logs', old.logs), await count('work_plans', old.facts)]
  expect([sumOf('work_logs'), sumOf('work_plans')]).toEqual([logs, plans])
  expect(logs).toBeGreaterThan(60)
  const young = await count('work_logs', `not (${old.logs})`)

  const { run } = await askPurge(ctx, systemActor, wanted)
  expect(run).toMatchObject({ kept, rows: preview.rows, gone: 0, finishedAt: null })
  // Already nothing older is kept, though it is still there.
  expect(await clean()).toMatchObject(isClean)
  await workPurge(ctx)
  const done = await readRetention(ctx, systemActor)
  expect(done).toMatchObject({ kept, run: { gone: preview.rows, finishedAt: expect.any(String) } })
  expect((await previewPurge(ctx, systemActor)).rows).toBe(0)
  expect([
    await count('work_logs', old.logs),
    await count('work_logs'),
    await count('work_plans', old.facts),
  ]).toEqual([0, young, 0])
  expect(await count('punches')).toBe(20)
  expect(await clean()).toMatchObject(isClean)

  // An agent that still finds all of it, and says so.
  expect((await readCheckpoint(ctx, systemActor, sourceId)).retainedFrom).toBe('2021-05-25')
  expect(await push(ctx, sourceId, rows)).toMatchObject({
    stored: 0,
    nobody: 0,
    alreadyKnown: rows.length - 1,
  })
  expect(await push(ctx, sourceId, [row('B00003', '2021-05-24 23:59:59', '1')])).toMatchObject({ stored: 0 })
  expect(await push(ctx, sourceId, [row('B00003', '2021-05-25 00:00:00', '1')])).toMatchObject({ stored: 1 })
  const compared = {
    from: '2021-03-01',
    to: '2021-05-24',
    days: [{ date: '2021-03-02', rows: 5, hashSum: '7' }],
  }
  expect(await compareDays(ctx, systemActor, { sourceId, ...compared })).toEqual({ differing: [] })
  await deriveWorkDays(ctx)
  // Whoever derives or plans a range of before gets nothing of it back.
  const march = { from: '2021-03-01', to: '2021-06-01' }
  await recompute(ctx, systemActor, { ...march, employeeIds: null, reason: 'a test' })
  await generateWorkPlans(ctx, systemActor, march)
  await deriveWorkDays(ctx)
  expect([await count('work_logs', old.logs), await count('work_plans', old.facts)]).toEqual([0, 0])
  expect(await clean()).toMatchObject(isClean)
})

test('the audit says who had what taken out, why and how much; asked again it does nothing', async () => {
  await using office = await oldOffice()
  const { ctx, db } = office
  await askPurge(ctx, systemActor, wanted)
  const again = await askPurge(ctx, systemActor, wanted)
  expect(again.run?.finishedAt).toBeNull()
  await Promise.all([workPurge(ctx, { most: 7 }), workPurge(ctx, { most: 7 })])
  const { run } = await readRetention(ctx, systemActor)
  expect(run).toMatchObject({ rows: run!.gone })
  expect((await askPurge(ctx, systemActor, wanted)).run).toEqual(run)
  const lines = await db
    .selectFrom('audit_events')
    .selectAll()
    .where('action', 'like', '%-purge')
    .orderBy('id')
    .execute()
  expect(lines).toMatchObject([
    { action: 'begin-purge', reason: 'once a year', details: { ...kept, rows: run!.rows } },
    { action: 'end-purge', details: { ...kept, rows: run!.rows, punches: 15, finished: true } },
  ])
  expect(lines).toHaveLength(2)
})

test('a worker that is killed in the middle leaves the rest to the next one, and nothing is taken twice', async () => {
  await using office = await oldOffice()
  const { ctx, clean } = office
  const { rows } = await previewPurge(ctx, systemActor)
  await askPurge(ctx, systemActor, wanted)
  // A worker that is stopped after each transaction, again and again.
  for (let portions = 0; portions < 40; portions++) {
    await workPurge(ctx, { most: 11, signal: AbortSignal.abort() })
    if (portions % 10 === 0) expect(await clean()).toMatchObject(isClean)
  }
  const { run } = await readRetention(ctx, systemActor)
  expect(run).toMatchObject({ finishedAt: null })
  expect(run!.gone).toBeGreaterThan(50)
  await workPurge(ctx)
  expect(await readRetention(ctx, systemActor)).toMatchObject({ run: { rows, gone: rows } })
  expect(await clean()).toMatchObject(isClean)
})

test('what waits for somebody keeps its month and what follows', async () => {
  await using office = await oldOffice()
  const { ctx, db, employeeIds } = office
  const id = employeeIds.get('00001')!
  await askedOf(office, id, 'correction', 'pending')
  const preview = await previewPurge(ctx, systemActor)
  expect(preview).toMatchObject({
    kept: { daysFrom: '2021-04-01' },
    waiting: { adjustments: 0, requests: 1 },
  })
  await expect(askPurge(ctx, systemActor, wanted)).rejects.toMatchObject({ code: 'retention-changed' })
  await askPurge(ctx, systemActor, { ...preview.kept, reason: 'x' })
  await workPurge(ctx)
  expect(await office.count('work_logs', "work_date < '2021-04-01'")).toBe(0)
  expect(await office.count('work_logs', "work_date < '2021-06-01'")).toBeGreaterThan(30)
  await sql`update requests set status = 'withdrawn', ended_by = 'x', ended_at = '2021-04-21'`.execute(db)
  expect(await previewPurge(ctx, systemActor)).toMatchObject({ kept, waiting: { requests: 0 } })
})

/** Something asked for a date of April 2021, with a document. */
async function askedOf({ db }: { db: Db }, employeeId: number, kind: string, status: string): Promise<void> {
  await sql`
    with asked as (
      insert into requests (employee_id, kind_id, status, asked_by, asked_at, reason, approved_at)
      select ${employeeId}, id, ${status}, 'x', '2021-04-10', 'x', case ${status} when 'approved' then '2021-04-11'::timestamptz end
      from request_kinds where code = ${kind} returning id
    ), part as (
      insert into request_parts (request_id, work_date, place, part, asked, minutes, of_minutes)
      select id, '2021-04-15', 1, '{"type": "leave"}', '{}', 480, 480 from asked
    ), document as (
      insert into attachments (request_id, sent_at, name, type, bytes, hash)
      select id, '2021-04-10', 'a.pdf', 'application/pdf', 3, '\\x00' from asked returning id
    )
    insert into attachment_contents select id, 'abc' from document
  `.execute(db)
}

test('requests go with their documents; leave is counted as before, and only its documents go', async () => {
  await using office = await oldOffice()
  const { ctx, count, employeeIds } = office
  const id = employeeIds.get('00001')!
  await askedOf(office, id, 'correction', 'rejected')
  await askedOf(office, id, 'annual', 'approved')
  const ledger = async () => (await readLeaveLedger(ctx, systemActor, { employeeId: id })).ledger
  const before = await ledger()
  await askPurge(ctx, systemActor, wanted)
  await workPurge(ctx)
  expect([await count('requests'), await count('request_parts')]).toEqual([1, 1])
  expect([await count('attachments'), await count('attachment_contents')]).toEqual([0, 0])
  expect(await ledger()).toEqual(before)
})

test('who left before what is kept begins goes as a whole; whoever works on stays', async () => {
  await using office = await oldOffice()
  const { ctx, db, count, clean, employeeIds } = office
  const id = employeeIds.get('00002')!
  // She left in April, before what was planned of her after it.
  await sql`update employments set during = '[2020-01-01,2021-04-20)' where employee_id = ${id}`.execute(db)
  await sql`delete from work_logs where employee_id = ${id} and work_date >= '2021-04-20'`.execute(db)
  await sql`delete from work_plans where employee_id = ${id} and work_date >= '2021-04-20'`.execute(db)
  await askPurge(ctx, systemActor, wanted)
  await workPurge(ctx)
  expect(await count('employees')).toBe(4)
  for (const table of ['employments', 'badge_assignments', 'work_logs', 'work_plans'])
    expect(await count(table, `employee_id = ${id}`), table).toBe(0)
  expect(await clean()).toMatchObject(isClean)
})

test('fewer years than the law asks for are refused with words, and the database refuses them too', async () => {
  await using office = await oldOffice()
  const { ctx, db, count } = office
  const set = (daysYears: number, accessYears: number, reason = 'why') =>
    setRetention(ctx, systemActor, { daysYears, accessYears, reason }).then(
      ({ policy }) => policy,
      (error) => `${error.fields[0].field} ${error.fields[0].code}: ${error.fields[0].message}`,
    )
  expect(await set(2, 2)).toContain('daysYears too-few-daysYears: Records of work are kept for three years')
  expect(await set(3, 1)).toContain('accessYears too-few-accessYears: The log of access')
  expect(await set(31, 2)).toContain('too-many-years')
  expect(await set(4, 3, ' ')).toContain('reason-missing')
  expect(await set(4, 3)).toEqual({ daysYears: 4, accessYears: 3 })
  await set(4, 3)
  expect(await count('audit_events', "action = 'set-retention'")).toBe(1)
  expect((await previewPurge(ctx, systemActor)).kept).toMatchObject({
    daysFrom: '2022-06-01',
    accessFrom: '2023-06-01',
  })
  // Whoever has the application's role alone removes nothing that is younger, whatever they write there.
  await sql`update retention set days_from = current_date, facts_from = current_date - 7, access_from = current_date`.execute(
    db,
  )
  await expect(sql`select purge_rows('punches', '(0,0)', 10)`.execute(db)).rejects.toThrow('Younger rows')
  await sql`update retention set days_from = '2020-01-01', facts_from = '2019-01-01', access_from = '2020-01-01'`.execute(
    db,
  )
  await expect(sql`select purge_rows('sources', '(0,0)', 10)`.execute(db)).rejects.toThrow(
    'no row goes by age',
  )
  await expect(sql`delete from punches`.execute(db)).rejects.toThrow('permission denied')
})
