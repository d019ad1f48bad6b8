import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { systemActor } from '@rollcall/server/context'
import { setDirections } from '@rollcall/server/handlers'
import { startTestServer, type TestServer } from '@rollcall/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'

const bin = fileURLToPath(new URL('../bin/rollcall-agent.mjs', import.meta.url))

let server: TestServer
let source: { sourceId: number; token: string }
beforeAll(async () => {
  server = await startTestServer()
  source = await server.addSource('files', 'attlog')
})
afterAll(() => server[Symbol.asyncDispose]())

function agent(
  args: string[],
  env: Record<string, string> = {},
): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [bin, ...args],
      { env: { PATH: process.env.PATH, ...env } },
      (error, out, err) => {
        resolve({ code: error ? Number(error.code) : 0, out, err })
      },
    )
  })
}

const fileOf = (...lines: string[]) => {
  const file = join(mkdtempSync(join(tmpdir(), 'rollcall-agent-')), 'export.dat')
  writeFileSync(file, lines.join('\r\n'))
  return file
}
const good = '  18\t2026-11-03 08:57:00\t1\t0\t1\t0'
const settings = () => ({ ROLLCALL_SERVER_URL: server.url, ROLLCALL_SOURCE_TOKEN: source.token })

test.each([
  [['--help'], 0, ''],
  [[], 2, ''],
  [['nothing'], 2, 'no command'],
  [['run'], 2, 'ROLLCALL_SERVER_URL is missing'],
  [['file'], 2, 'ROLLCALL_SERVER_URL is missing'],
  [['run', '--wrong'], 2, 'Unknown option'],
])('rollcall-agent %j ends with %i and says what is wrong', async (args, code, words) => {
  const result = await agent(args)
  expect(result.code).toBe(code)
  expect(result.err).toContain(words)
  expect(result.err).not.toMatch(/\n {4}at /)
})

test('a file is pushed, and what could not be read is named by line', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'rollcall-agent-')), 'export.dat')
  writeFileSync(
    file,
    '  17\t2026-11-02 08:57:00\t1\t0\t1\t0\r\n  17\t2026-11\r\n  17\t2026-11-02 08:57:00\t1\t0\t1\t0\r\n',
  )
  const { code, out } = await agent(['file', file], settings())
  expect(code).toBe(1)
  expect(out).toContain('3 read = 1 stored + 1 already known + 0 quarantined + 0 nobody + 1 unreadable')
  expect(out).toContain('line 2 has 2 of at least 4 columns between tabs')
  const rows = await server.db.selectFrom('punches').select(['badge', 'raw_time', 'direction']).execute()
  expect(rows).toEqual([{ badge: '17', raw_time: '2026-11-02 08:57:00', direction: 'unknown' }])
})

const readThrough = async () =>
  (
    await server.db.selectFrom('checkpoints').selectAll().where('source_id', '=', source.sourceId).execute()
  )[0]?.read_through ?? null

test('what a key says is trusted once somebody said what it means, and what came before is read anew', async () => {
  const trusting = await server.addSource('trusting', 'attlog', { '0': 'in' })
  const env = { ...settings(), ROLLCALL_SOURCE_TOKEN: trusting.token }
  expect(await agent(['file', fileOf(good)], env)).toMatchObject({ code: 0 })
  const directions = async (sourceId: number) =>
    (
      await server.db.selectFrom('punches').select('direction').where('source_id', '=', sourceId).execute()
    ).map(({ direction }) => direction)
  expect(await directions(trusting.sourceId)).toEqual(['in'])
  expect(await directions(source.sourceId)).toEqual(['unknown'])
  const said = { sourceId: source.sourceId, directions: { '0': 'out' } as const }
  expect(await setDirections(server.ctx, systemActor, said)).toEqual({ punchesChanged: 1 })
  expect(await agent(['file', fileOf(good)], settings())).toMatchObject({ code: 0 })
  expect(await directions(source.sourceId)).toEqual(['out', 'out'])
})

test('only a file of which every line was understood is called complete', async () => {
  const through = ['--complete-through', '2026-11-02T00:00:00Z']
  const torn = await agent(['file', fileOf(good, '  18\t2026-11'), ...through], settings())
  expect(torn).toMatchObject({ code: 1, out: expect.stringContaining('not called complete') })
  const empty = await agent(['file', fileOf(''), ...through], settings())
  expect(empty).toMatchObject({ code: 1, out: expect.stringContaining('No row was found') })
  expect(await readThrough()).toBeNull()
  expect(await agent(['file', fileOf(good), ...through], settings())).toMatchObject({ code: 0 })
  expect(String(await readThrough())).toBe('2026-11-02T00:00:00Z')
})

test('what can be read in two ways is asked, and read with the answer', async () => {
  const file = fileOf('   19\t03/04/2026 08:57:00\t1\t0')
  const asked = await agent(['file', file], settings())
  expect(asked).toMatchObject({ code: 1, out: expect.stringContaining('--date-order day-first') })
  expect(await agent(['file', file, '--date-order', 'sideways'], settings())).toMatchObject({ code: 2 })
  expect(await agent(['file', file, '--date-order', 'day-first'], settings())).toMatchObject({ code: 0 })
  const rows = await server.db.selectFrom('punches').select('raw_time').where('badge', '=', '19').execute()
  expect(rows).toEqual([{ raw_time: '2026-04-03 08:57:00' }])
})

test('a file goes to a source of its own kind alone', async () => {
  const door = await server.addSource('door', 'virdi-unis')
  const env = { ...settings(), ROLLCALL_SOURCE_TOKEN: door.token }
  const { code, err } = await agent(['file', fileOf(good)], env)
  expect(code).toBe(1)
  expect(err).toMatch(/is attlog, and the token is that of “door”, a source of profile virdi-unis/)
  const { n } = await server.db
    .selectFrom('punches')
    .select((all) => all.fn.countAll().as('n'))
    .where('source_id', '=', door.sourceId)
    .executeTakeFirstOrThrow()
  expect(Number(n)).toBe(0)
})

test('a file that is not there is a sentence', async () => {
  expect(await agent(['file', '/no/such/file'], settings())).toMatchObject({
    code: 1,
    err: expect.stringContaining('cannot be read (ENOENT)'),
  })
})
