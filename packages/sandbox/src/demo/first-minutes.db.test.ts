import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createTestDatabase } from '@rollcall/testing'
import { expect, test } from 'vitest'
import { freePort } from './free-port.ts'
import { ownFolder } from './own-folder.ts'

/* What goes wrong in the first minutes is one line that says what to do. */

const bin = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

function run(args: string[], env: Record<string, string> = {}): Promise<{ code: number; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env: { PATH: process.env.PATH, ...env } }, (error, _, err) => {
      resolve({ code: error ? Number(error.code) : 0, err })
    })
  })
}

async function takenPort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { port: (server.address() as AddressInfo).port, [Symbol.dispose]: () => void server.close() }
}

const older = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.20.0'})`

test.each([
  ['server/bin/rollcall.mjs', /Use `npx rollcall`/],
  ['agent/bin/rollcall-agent.mjs', /Use `npx rollcall-agent`/],
  ['sandbox/bin/rollcall-sandbox.mjs', /Use `npm start`/],
])('%s says which Node it needs', async (path, remedy) => {
  const { code, err } = await run(['--import', older, bin(path)])
  expect(code).toBe(2)
  expect(err).toMatch(/^[^\n]*needs Node 26 or later[^\n]*\n$/)
  expect(err).toMatch(remedy)
})

test('a folder in which nothing can be written is refused before anything starts', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-folder-'))
  try {
    const file = join(folder, 'file')
    await writeFile(file, '')
    const { code, err } = await run([bin('sandbox/bin/rollcall-sandbox.mjs')], {
      ROLLCALL_DATA_DIR: join(file, 'data'),
    })
    expect(code).toBe(1)
    expect(err).toMatch(/^Nothing can be written in [^\n]*\(ENOTDIR\)\. Set ROLLCALL_DATA_DIR to [^\n]*\n$/)
    await ownFolder(join(folder, 'fresh', 'data'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('the sample company takes the next port where one is taken', async () => {
  using taken = await takenPort()
  expect(await freePort(taken.port)).toBeGreaterThan(taken.port)
})

test('a server whose port is taken says so, and ends', async () => {
  using taken = await takenPort()
  await using database = await createTestDatabase()
  const { code, err } = await run([bin('server/bin/rollcall.mjs'), 'serve'], {
    DATABASE_URL: database.appUrl,
    ROLLCALL_SECRET: 'x'.repeat(32),
    ROLLCALL_LOG_LEVEL: 'warn',
    HOST: '127.0.0.1',
    PORT: String(taken.port),
  })
  expect({ code, err }).toEqual({
    code: 1,
    err: `Port ${taken.port} is taken. Set PORT to another one.\n`,
  })
})
