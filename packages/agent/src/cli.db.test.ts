import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
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
  expect(code).toBe(0)
  expect(out).toContain('3 read = 1 stored + 1 already known + 0 quarantined + 0 nobody + 1 unreadable')
  expect(out).toContain('line 2 has 2 of at least 4 columns')
  const rows = await server.db.selectFrom('punches').select(['badge', 'raw_time', 'direction']).execute()
  expect(rows).toEqual([{ badge: '17', raw_time: '2026-11-02 08:57:00', direction: 'in' }])
})

test('a file that is not there is a sentence', async () => {
  expect(await agent(['file', '/no/such/file'], settings())).toMatchObject({
    code: 1,
    err: expect.stringContaining('cannot be read (ENOENT)'),
  })
})
