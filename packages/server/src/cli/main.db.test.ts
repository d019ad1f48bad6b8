import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { createTestDatabase, type TestDatabase } from '@rollcall/testing'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

const bin = fileURLToPath(new URL('../../bin/rollcall.mjs', import.meta.url))

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database[Symbol.asyncDispose]())

function rollcall(
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

const withDatabase = (more: Record<string, string> = {}) => ({
  DATABASE_URL: database.appUrl,
  ROLLCALL_OWNER_DATABASE_URL: database.ownerUrl,
  ...more,
})

test.each([
  [['--help'], 0],
  [['verify', '--help'], 0],
  [[], 2],
  [['nothing'], 2],
  [['constructor'], 2],
  [['verify', '--wrong'], 2],
  [['explain', '--person', '1', '--date', 'tomorrow'], 2],
  [['serve'], 2],
])('rollcall %j ends with %i and no stack trace', async (args, code) => {
  const result = await rollcall(args)
  expect(result.code).toBe(code)
  expect(result.out + result.err).not.toMatch(/\n {4}at /)
})

test('settings that are wrong are named, with what to do', async () => {
  expect((await rollcall(['serve'], { DATABASE_URL: 'mysql://x' })).err).toMatch(
    /DATABASE_URL must be a URL such as postgres:/,
  )
  expect((await rollcall(['serve'], withDatabase({ ROLLCALL_SECRET: 'short' }))).err).toMatch(
    /ROLLCALL_SECRET must have at least 32 characters/,
  )
  expect(
    (await rollcall(['serve'], withDatabase({ ROLLCALL_PUBLIC_URL: 'http://rollcall.example.com' }))).err,
  ).toMatch(/ROLLCALL_PUBLIC_URL must begin with https/)
  expect((await rollcall(['serve'], withDatabase())).err).toMatch(/ROLLCALL_SECRET is missing/)
  expect((await rollcall(['verify'], { DATABASE_URL_FILE: '/nowhere' })).err).toMatch(/DATABASE_URL_FILE/)
  expect(await rollcall(['verify'], { DATABASE_URL: 'postgres://rollcall_app@127.0.0.1:1/x' })).toMatchObject(
    { code: 1, err: expect.stringMatching(/does not answer/) },
  )
})

test('a source is added once, and each call makes a token', async () => {
  const args = ['source', '--name', '출입', '--profile', 'virdi-unis']
  const [first, second] = [await rollcall(args, withDatabase()), await rollcall(args, withDatabase())]
  expect(first).toMatchObject({ code: 0, out: expect.stringMatching(/^rcs_/) })
  expect(second.out).not.toBe(first.out)
  const named = ['source', '--name', '출입', '--name-en', 'Doors']
  expect(await rollcall(named, withDatabase())).toMatchObject({
    code: 0,
    out: '“출입” is called “Doors” in English.\n',
  })
})

test('the link for the first administrator is printed, and one for a user who is none is not', async () => {
  expect(await rollcall(['access-link'], withDatabase())).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^http:\/\/localhost:8080\/welcome#rcl_/),
  })
  expect(await rollcall(['access-link', '--email', 'no@body.test'], withDatabase())).toMatchObject({
    code: 1,
    err: expect.stringMatching(/no@body\.test does not exist/),
  })
})

test('an empty database is verified, and its digest is a line', async () => {
  expect(await rollcall(['migrate'], withDatabase())).toMatchObject({ code: 0 })
  expect(await rollcall(['verify'], withDatabase())).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^0 punches checked, 0 differences\n0 days checked, 0 differences/),
  })
  expect((await rollcall(['verify', '--digest'], withDatabase())).out).toMatch(/^[0-9a-f]{64}\n$/)
})

test('who serves before migrating is told to migrate, and nothing listens', async () => {
  await using unmigrated = await createTestDatabase()
  const owner = new Client({ connectionString: unmigrated.ownerUrl })
  await owner.connect()
  await owner.query('create schema aside; alter table access_links set schema aside')
  await owner.end()
  const env = { DATABASE_URL: unmigrated.appUrl, ROLLCALL_SECRET: 'x'.repeat(32), ROLLCALL_LOG_LEVEL: 'warn' }
  expect(await rollcall(['serve'], { ...env, PORT: '18097' })).toEqual({
    code: 1,
    out: '',
    err: 'The database is not migrated. Run `rollcall migrate` first.\n',
  })
})
