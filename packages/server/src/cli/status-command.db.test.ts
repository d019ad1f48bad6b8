import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type TestContext, testContext } from '@rollcall/testing'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemActor, systemClock } from '../context.ts'
import { createSource, readStatus, recordRun, syncHolidays } from '../handlers/index.ts'
import { push } from '../testing/small-company.ts'

const bin = fileURLToPath(new URL('../../bin/rollcall.mjs', import.meta.url))

let office: TestContext
beforeAll(async () => {
  office = await testContext(systemClock.now().toString())
})
afterAll(() => office[Symbol.asyncDispose]())

function rollcall(args: string[], url = office.database.appUrl): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH, DATABASE_URL: url }
    execFile(process.execPath, [bin, ...args], { env }, (error, out) => {
      resolve({ code: error ? Number(error.code) : 0, out })
    })
  })
}

const wrong = async () =>
  (await readStatus(office.ctx)).filter(({ ok }) => !ok).map(({ name, says }) => `${name}: ${says}`)

async function asOwner(sql: string): Promise<void> {
  const client = new Client({ connectionString: office.database.ownerUrl })
  await client.connect()
  await client.query(sql)
  await client.end()
}

test('eleven lines, and 1 until a worker has run; 0 when all is well', async () => {
  const before = await rollcall(['status'])
  expect(before.code).toBe(1)
  expect(before.out).toMatch(/^BAD worker +none has run; start “rollcall worker”$/m)
  expect(before.out).toMatch(/^BAD status +look at worker$/m)

  await recordRun({ ...office.ctx, clock: systemClock }, 'worker')
  const after = await rollcall(['status'])
  const names = ['database', 'migrations', 'edition', 'sources', 'lag', 'marks waiting', 'due days']
  expect(
    after.out
      .trim()
      .split('\n')
      .map((line) => line.slice(0, 18).trim()),
  ).toEqual([...names, 'worker', 'holidays', 'last verify', 'status'].map((name) => `ok  ${name}`))
  expect(after.code).toBe(0)
})

test('as JSON, and of a database that is away too', async () => {
  const here = JSON.parse((await rollcall(['status', '--json'])).out)
  expect(here.ok).toBe(here.checks.every(({ ok }: { ok: boolean }) => ok))
  expect(here.checks).toHaveLength(10)
  const away = await rollcall(['status', '--json'], 'postgres://rollcall_app@127.0.0.1:1/x')
  expect(away.code).toBe(1)
  expect(JSON.parse(away.out)).toEqual({
    ok: false,
    checks: [{ name: 'database', ok: false, says: expect.stringContaining('DATABASE_URL') }],
  })
})

test('verify leaves what it found', async () => {
  expect((await rollcall(['verify'])).code).toBe(0)
  expect((await readStatus(office.ctx)).at(-1)).toEqual({
    name: 'last verify',
    ok: true,
    says: expect.stringMatching(/^20.*Z, 0 punches and 0 days, 0 differences$/),
  })
})

test('what somebody has to look at is named with what to do', async () => {
  const { ctx } = office
  await recordRun(ctx, 'worker')
  await recordRun(ctx, 'verify', { punches: 5, days: 2, differences: 1 })
  const sourceId = await createSource(ctx, systemActor, {
    name: '정문',
    profile: 'virdi-unis',
    zone: 'Asia/Seoul',
  })
  await push(ctx, sourceId, [])
  expect(await wrong()).toEqual([
    expect.stringMatching(/^last verify: .* 5 punches and 2 days, 1 differences$/),
  ])

  ctx.clock.set(ctx.clock.now().add({ seconds: 301 }).toString())
  expect(await wrong()).toEqual([
    'sources: 1, late: 정문; look at their agents',
    expect.stringMatching(/^worker: silent for 301 s; see its log/),
    expect.stringContaining('last verify'),
  ])

  await asOwner(`update migrations set name = '9999-newer.sql' where name = '0012-status.sql'`)
  expect(await wrong()).toEqual(['migrations: 1 not applied (0012-status.sql); run “rollcall migrate”'])
  await asOwner(`update migrations set name = '0012-status.sql' where name = '9999-newer.sql'`)
})

test('what somebody has to decide about holidays is looked at, and that nobody asks is none', async () => {
  const said = async () => (await readStatus(office.ctx)).find(({ name }) => name === 'holidays')
  await syncHolidays(office.ctx)
  expect(await said()).toMatchObject({ ok: true, says: expect.stringContaining('no key') })
  await asOwner(
    `insert into holiday_findings (calendar_id, year, code, found_at, seen_at) select id, 2026, 'empty', now(), now() from holiday_calendars`,
  )
  expect(await said()).toMatchObject({ ok: false, says: expect.stringMatching(/^1 to be decided/) })
  await asOwner('delete from holiday_findings')
})
