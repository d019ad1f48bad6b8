import { readFile, writeFile } from 'node:fs/promises'
import { dateText } from '@rollcall/core'
import { createTestDatabase, type TestDatabase } from '@rollcall/testing'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyPlans } from '../../handlers/plans/verify-plans.ts'
import { findImport, listImportRows } from '../people/imports/read-imports.ts'
import { connect } from './connect.ts'
import { dumpSchema } from './dump-schema.ts'
import { listMigrations, migrate } from './migrate.ts'
import { inSnapshot } from './transaction.ts'

const golden = new URL('./schema.sql', import.meta.url)

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database[Symbol.asyncDispose]())

async function asked<T>(url: string, ask: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await ask(client)
  } finally {
    await client.end()
  }
}

test('the tables are those of schema.sql (UPDATE_SCHEMA=1 writes it anew)', async () => {
  const schema = await asked(database.ownerUrl, dumpSchema)
  if (process.env.UPDATE_SCHEMA) await writeFile(golden, schema)
  expect(await readFile(golden, 'utf8')).toBe(schema)
})

test('migrating again, and twenty times at once, changes nothing', async () => {
  const before = await asked(database.ownerUrl, dumpSchema)
  await Promise.all(Array.from({ length: 20 }, () => migrate({ ownerUrl: database.ownerUrl })))
  expect(await asked(database.ownerUrl, dumpSchema)).toBe(before)
})

test('a database that is newer than this program is left alone', async () => {
  await asked(database.ownerUrl, (client) =>
    client.query("insert into migrations (name, sql) values ('9999-future.sql', '')"),
  )
  await expect(migrate({ ownerUrl: database.ownerUrl })).rejects.toThrow(/newer version/)
  await asked(database.ownerUrl, (client) =>
    client.query("delete from migrations where name = '9999-future.sql'"),
  )
})

/** Makes an empty database one of the first version. */
/** As it was after this migration. */
async function becomeVersion(client: Client, last: string): Promise<void> {
  await client.query('drop schema public, auth, graphile_worker cascade; create schema public')
  await client.query(
    'create table migrations (name text primary key, sql text not null, applied_at timestamptz not null default now())',
  )
  for (const name of (await listMigrations()).filter((one) => one <= last)) {
    const sql = await readFile(new URL(`./migrations/${name}`, import.meta.url), 'utf8')
    await client.query(sql)
    await client.query('insert into migrations (name, sql) values ($1, $2)', [name, sql])
  }
}

test('a database of the first version, with people and logs in it, becomes one of now; its logs stand as they were', async () => {
  await using old = await createTestDatabase()
  await asked(old.ownerUrl, async (client) => {
    await becomeVersion(client, '0002-access.sql')
    await client.query(`
      insert into sites (name, zone) values ('본사', 'Asia/Seoul');
      insert into departments (name) values ('개발팀');
      insert into employees (number, name) values ('00001', '가나다');
      insert into employments select 1, '[2026-01-01,)', 1, 1;
      insert into work_logs (employee_id, work_date, day_type, settled, in_minute, out_minute, planned_minutes,
        required_minutes, leave_minutes, deemed_minutes, absent_minutes, outing_minutes, grace_minutes,
        worked_minutes, excused, findings, judged_as_of, digest)
      values (1, '2026-11-02', 'workday', true, 540, 1080, 480, 480, 0, 0, 0, 0, 0, 480, '{}', '{}', now(), 'x'),
        (1, '2026-11-03', 'workday', true, null, null, 480, 480, 0, 0, 480, 0, 0, 0, '{}', '{ABSENT}', now(), 'x');
      insert into stale_days (employee_id, work_date, cause) values (1, '2026-11-03', 'punch')
    `)
  })
  await migrate({ ownerUrl: old.ownerUrl })
  const logs =
    'select work_date::text as date, presence, engine, worked_minutes from work_logs order by work_date'
  expect(await asked(old.ownerUrl, async (client) => (await client.query(logs)).rows)).toEqual([
    { date: '2026-11-02', presence: 'left', engine: 1, worked_minutes: 480 },
    { date: '2026-11-03', presence: 'absent', engine: 1, worked_minutes: 0 },
  ])
  const marks = 'select count(*)::int as marks from stale_days'
  expect(await asked(old.ownerUrl, async (client) => (await client.query(marks)).rows)).toEqual([
    { marks: 1 },
  ])
})

test('weekly schedules of before become cycles of seven from a Monday on, and stored plans say which', async () => {
  await using old = await createTestDatabase()
  await asked(old.ownerUrl, async (client) => {
    await becomeVersion(client, '0002-access.sql')
    const day = '{"segments": [[540, 1080]]}'
    const short = '{"segments": [[540, 780]]}'
    const sunday = '{"dayType": "weeklyHoliday", "segments": []}'
    await client.query(`
      insert into sites (name, zone) values ('본사', 'Asia/Seoul');
      insert into departments (name) values ('개발팀');
      insert into employees (number, name) values ('00001', '가나다');
      insert into employments select 1, '[2026-01-01,)', 1, 1;
      insert into schedules (name) values ('주간');
      insert into schedule_weeks values
        (1, '2026-01-01', '[${day}, ${day}, ${day}, ${day}, ${day}, null, ${sunday}]'),
        (1, '2026-11-01', '[${day}, ${day}, ${day}, ${day}, ${short}, null, ${sunday}]');
      insert into schedule_assignments values (1, '[2026-01-01,2026-12-01)', 1);
      insert into work_plans values (1, '2026-10-30', 1, '${day}'), (1, '2026-11-06', 1, '${short}'),
        (1, '2026-11-08', 1, '${sunday}'), (1, '2026-12-04', 1, '${day}')
    `)
  })
  await migrate({ ownerUrl: old.ownerUrl })
  const rows = (sql: string) =>
    asked(old.ownerUrl, async (client) => (await client.query({ text: sql, rowMode: 'array' })).rows)
  expect(
    await rows('select code from sites join holiday_calendars as calendar on calendar.id = calendar_id'),
  ).toEqual([['KR']])
  const shifts = await rows('select id, plan from shifts join shift_versions on shift_id = id')
  const shiftOf = (end: number) => shifts.find(([, plan]) => plan.segments[0][1] === end)![0]
  expect(shifts).toHaveLength(2)
  const cycle = (friday: number) => [
    ...Array(4).fill({ shiftId: shiftOf(1080) }),
    { shiftId: friday },
    { off: 'offday' },
    { off: 'weeklyHoliday' },
  ]
  expect(
    await rows(
      `select name, valid_from::text, extract(isodow from anchor)::int, cycle
       from pattern_versions join patterns on id = pattern_id order by valid_from`,
    ),
  ).toEqual([
    ['주간', '2026-01-01', 1, cycle(shiftOf(1080))],
    ['주간', '2026-11-01', 1, cycle(shiftOf(780))],
  ])
  expect(await rows('select scope, scope_id, during::text, pattern_id from plan_assignments')).toEqual([
    ['employee', 1, '[2026-01-01,2026-12-01)', 1],
  ])
  const origin = (shiftId: number) => ({
    pattern: { assignmentId: 1, patternId: 1, scope: 'employee', offset: 0, cycleDay: 4, shiftId },
    holiday: null,
    override: null,
  })
  expect(await rows('select work_date::text, origin from work_plans order by work_date')).toEqual([
    ['2026-10-30', origin(shiftOf(1080))],
    ['2026-11-06', origin(shiftOf(780))],
    [
      '2026-11-08',
      { ...origin(shiftOf(780)), pattern: { ...origin(0).pattern, cycleDay: 6, shiftId: null } },
    ],
    ['2026-12-04', null],
  ])
  // What nobody's schedule said any more is named; all else is what its pattern says.
  const { db } = connect({ url: old.ownerUrl })
  const differences = await inSnapshot(db, (tx) => verifyPlans(tx, [1]))
  await db.destroy()
  expect(differences.map(({ day }) => dateText(day))).toEqual(['2026-12-04'])
})

describe("the application's role", () => {
  test.each([
    'update punches set badge = badge',
    'update punches set raw_time = raw_time',
    'delete from punches',
    'update audit_events set action = action',
    'delete from audit_events',
    'delete from quarantined_rows',
    'create table mine (id int)',
    'update migrations set sql = sql',
  ])('cannot %s', async (statement) => {
    await expect(asked(database.appUrl, (client) => client.query(statement))).rejects.toThrow(
      /permission denied/,
    )
  })

  test('can correct what the server itself read into a punch', async () => {
    await asked(database.appUrl, (client) => client.query('update punches set direction = direction'))
  })
})

test('the rows of lists that were looked at before stand in blocks, each where it was in the file', async () => {
  await using old = await createTestDatabase()
  await asked(old.ownerUrl, async (client) => {
    await becomeVersion(client, '0023-requests.sql')
    await client.query(`
      insert into people_imports (created_at, created_by, file_name, valid_from, heads, columns, departments)
        values ('2026-11-10T03:00Z', '박지영', 'people.csv', '2026-11-10', '[]', '{}', '[]');
      insert into people_import_rows (import_id, line, kind, number, name, changes, faults, cells) values
        (1, 2, 'same', '', '', null, null, '[[2, "00001", "김민수"], [499, "00002", "이서연"], [501, "00003", "최은지"]]'),
        (1, 3, 'changed', '00004', '박지훈', '[{"field": "name", "from": "박훈", "to": "박지훈"}]', null, null),
        (1, 500, 'refused', '', '', null, '[{"field": "number", "code": "missing", "values": []}]', '["", "정하늘"]')
    `)
  })
  await migrate({ ownerUrl: old.ownerUrl })
  await using db = connect({ url: old.appUrl }).db
  const rows = await listImportRows(db, 1, null, 0, 10)
  expect(rows.map(({ line, kind, number, name }) => [line, kind, number, name])).toEqual([
    [2, 'same', '00001', '김민수'],
    [3, 'changed', '00004', '박지훈'],
    [499, 'same', '00002', '이서연'],
    [500, 'refused', '', ''],
    [501, 'same', '00003', '최은지'],
  ])
  expect(rows[1]!.changes).toEqual([{ field: 'name', from: '박훈', to: '박지훈' }])
  expect(rows[3]).toMatchObject({ faults: [{ code: 'missing' }], cells: ['', '정하늘'], changes: null })
  expect((await findImport(db, 1))!.counts).toEqual({ new: 0, changed: 1, same: 3, refused: 1 })
})
