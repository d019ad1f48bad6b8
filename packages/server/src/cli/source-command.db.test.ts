import { createTestDatabase, type TestDatabase } from '@rollcall/testing'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { main } from './main.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database[Symbol.asyncDispose]())
afterEach(() => vi.restoreAllMocks())

async function source(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: [] as string[], err: [] as string[] }
  vi.spyOn(console, 'log').mockImplementation((line) => void written.out.push(line))
  vi.spyOn(console, 'error').mockImplementation((line) => void written.err.push(line))
  const env = { DATABASE_URL: database.appUrl, ROLLCALL_PUBLIC_URL: 'https://rollcall.example.com' }
  const code = await main(['source', ...args], env)
  return { code, out: written.out.join('\n'), err: written.err.join('\n') }
}

test('a profile that nobody knows is refused with those that are known', async () => {
  for (const profile of ['unis', 'constructor', '__proto__'])
    expect(await source('--name', 'Seoul', '--profile', profile)).toMatchObject({
      code: 2,
      err: expect.stringContaining(
        `there is no “${profile}”. Known are virdi-unis, zkteco-att2000, attlog, aglog.`,
      ),
    })
})

test('a token stands alone on the output, and what to do with it beside', async () => {
  const made = await source('--name', 'Seoul', '--profile', 'virdi-unis')
  expect(made).toMatchObject({ code: 0, out: expect.stringMatching(/^rcs_\S+$/) })
  expect(made.err).toContain('The source “Seoul” (virdi-unis, Asia/Seoul) was added.')
  expect(made.err).toContain(
    'export ROLLCALL_SERVER_URL=https://rollcall.example.com ROLLCALL_SOURCE_TOKEN=…',
  )
  expect(made.err).toContain('npx rollcall-agent check')
})

test('of a name that exists that is said, and nothing is changed', async () => {
  const again = await source('--name', 'Seoul', '--profile', 'virdi-unis')
  expect(again).toMatchObject({ code: 0, out: expect.stringMatching(/^rcs_\S+$/) })
  expect(again.err).toContain(
    'There is a source “Seoul” already (virdi-unis, Asia/Seoul); it stays as it is.',
  )
  for (const other of [
    ['--profile', 'attlog'],
    ['--profile', 'virdi-unis', '--zone', 'Europe/Berlin'],
  ])
    expect(await source('--name', 'Seoul', ...other)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/There is a source “Seoul” already, and its (profile|zone) is/),
    })
})

test('a source of files says how its keys come to be trusted, and trusts them when told', async () => {
  const made = await source('--name', 'gate', '--profile', 'attlog')
  expect(made.err).toContain('npx rollcall-agent file PATH…')
  expect(made.err).toContain('not trusted until you say')
  expect(await source('--name', 'gate', '--directions', '{"0":"in","1":"out"}')).toMatchObject({
    code: 0,
    out: expect.stringContaining('0 punches are read differently now'),
  })
  expect(await source('--name', 'gate', '--directions', '{"0":"inward"}')).toMatchObject({ code: 2 })
  expect(await source('--name', 'other', '--directions', '{"0":"in"}')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--profile is needed for a new source'),
  })
})
