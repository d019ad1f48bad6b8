import { type SampleMssql, startSampleMssql, unisDatabase, unisReader } from '@rollcall/sample-mssql'
import { systemActor } from '@rollcall/server/context'
import { readSources } from '@rollcall/server/handlers'
import { startTestServer, type TestServer } from '@rollcall/testing'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type AgentOptions, runOnce } from './index.ts'
import { openReader } from './run-agent.ts'
import { tail } from './tail.ts'

/* Clocks that go back or go wrong, and checkpoints that nobody should believe. */

const seoul = 9 * 3_600_000
let server: TestServer
let system: SampleMssql
let source: { sourceId: number; token: string }
/** How far the source's clock is off. */
let offMs = 0
let said: string[] = []

beforeAll(async () => {
  server = await startTestServer()
  system = await startSampleMssql({
    databases: [unisDatabase()],
    logins: [{ name: 'agent', password: 'Read-only1', grants: { UNIS: unisReader } }],
    now: () => Date.now() + offMs,
  })
})
afterAll(async () => {
  await system.stop()
  await server[Symbol.asyncDispose]()
})
let count = 0
beforeEach(async () => {
  offMs = 0
  said = []
  source = await server.addSource(`source ${++count}`, 'virdi-unis')
  system.table('UNIS', 'tEnter').delete(() => true)
})

function options(more: Partial<AgentOptions> = {}): AgentOptions {
  return {
    server: { url: server.url, token: source.token },
    mssql: {
      host: '127.0.0.1',
      port: system.port,
      database: null,
      user: 'agent',
      password: 'Read-only1',
      encrypt: false,
      ca: null,
      trustServerCertificate: true,
    },
    reading: { pollSeconds: 0.05, compareMinutes: 60, allowWriteLogin: false, strict: true },
    logger: pino({ level: 'info' }, { write: (line: string) => said.push(JSON.parse(line).msg) }),
    signal: new AbortController().signal,
    ...more,
  }
}

/** Somebody punches, and the terminal writes the time that the source has at the moment. */
let uid = 0
function punch(badge: string, secondsAgo = 0): void {
  const digits = new Date(Date.now() + offMs + seoul - secondsAgo * 1000).toISOString().replace(/\D/g, '')
  system.table('UNIS', 'tEnter').insert([
    {
      C_Date: digits.slice(0, 8),
      C_Time: digits.slice(8, 14),
      L_TID: 1,
      L_UID: ++uid,
      C_Unique: badge,
      L_Mode: 1,
      L_Result: 0,
    },
  ])
}

async function stored(): Promise<string[]> {
  const rows = await server.db
    .selectFrom('punches')
    .select('badge')
    .where('source_id', '=', source.sourceId)
    .orderBy('badge')
    .execute()
  return rows.map(({ badge }) => badge)
}

const checkpointRow = () =>
  server.db
    .selectFrom('checkpoints')
    .selectAll()
    .where('source_id', '=', source.sourceId)
    .executeTakeFirstOrThrow()

test('a source whose clock goes back two hours is read on from there at once', async () => {
  await using opened = await openReader(options())
  const { reader } = opened
  punch('before')
  await tail(reader)
  offMs = -2 * 3_600_000
  punch('after')
  await tail(reader)
  expect(await stored()).toEqual(['after', 'before'])
  expect(said).toEqual([expect.stringMatching(/security system's clock is 2 h behind/)])
  punch('later')
  await tail(reader)
  expect(await stored()).toEqual(['after', 'before', 'later'])
  offMs = 0
  punch('right again')
  await tail(reader)
  expect(await stored()).toContain('right again')
})

test('nothing of the hour in which nobody read and the clock went back is passed over', async () => {
  await using opened = await openReader(options())
  await tail(opened.reader)
  punch('newest')
  await tail(opened.reader)
  const hourAgo = Temporal.Now.instant().subtract({ hours: 1 })
  await server.db
    .updateTable('checkpoints')
    .set({ read_through: hourAgo.toString() })
    .where('source_id', '=', source.sourceId)
    .execute()
  offMs = -2 * 3_600_000
  punch('early in that hour', 3500)
  await tail(opened.reader)
  expect(await stored()).toEqual(['early in that hour', 'newest'])
})

test.each([2, -2])('the agent’s clock is %i h off: how far was read is the server’s time', async (hours) => {
  punch('one')
  const now = () => Temporal.Now.instant().add({ hours })
  await runOnce(options({ now }))
  const { read_through } = await checkpointRow()
  expect(Math.abs(read_through!.until(Temporal.Now.instant()).total('seconds'))).toBeLessThan(30)
  expect(said).toEqual([expect.stringContaining('The clock of this host is 2 h')])
  const { sources } = await readSources(server.ctx, systemActor)
  expect(sources.find(({ id }) => id === source.sourceId)?.findings).toEqual(['agent-clock'])
})

test.each(['x', '"x"', '{"newest":"9999-12-31 23:59:59"}'])(
  'checkpoint %s is not believed, said once, and the last days are read anew',
  async (position) => {
    punch('two weeks ago', 14 * 86_400)
    punch('now')
    await using opened = await openReader(options())
    await tail(opened.reader)
    await server.db
      .updateTable('checkpoints')
      .set({ position })
      .where('source_id', '=', source.sourceId)
      .execute()
    punch('missed', 3 * 86_400)
    for (let reading = 0; reading < 2; reading++) await tail(opened.reader)
    expect(await stored()).toEqual(['missed', 'now', 'two weeks ago'])
    expect(said).toEqual([expect.stringContaining('checkpoint is not believed')])
    expect((await checkpointRow()).position).toMatch(/^\{"newest":"20\d\d-/)
  },
)

test('a checkpoint that is not believed does not stay, even where there is nothing to read', async () => {
  await server.db
    .insertInto('checkpoints')
    .values({
      source_id: source.sourceId,
      position: 'x',
      read_through: null,
      updated_at: new Date().toISOString(),
    })
    .execute()
  await using opened = await openReader(options())
  await tail(opened.reader)
  expect((await checkpointRow()).position).toMatch(/^\{"newest":"20\d\d-/)
})
