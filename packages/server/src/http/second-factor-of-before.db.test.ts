import { readdir, readFile } from 'node:fs/promises'
import { Authenticator, testContext, testPassword, testServerOptions } from '@rollcall/testing'
import { symmetricEncrypt } from 'better-auth/crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashPassword } from '../auth/passwords.ts'
import { appUri } from '../auth/second-factor.ts'
import { migrate } from '../db/index.ts'
import { buildServer, type ServerOptions } from './index.ts'
import { cookiesOf } from './testing/access-office.ts'

/* A database of migration 0007, where the library kept second factors, becomes one of now (0008). */

const secretOfServer = 'known to every reader of these tests'
const secret = 'abcdefghjkmnpqrstuvwxyz234567892'
/** What the app read as a picture when it was set up. */
const phone = () => new Authenticator(new URL(appUri(secret, 'x')).searchParams.get('secret')!)
const oldCode = 'ABcd1-EFgh2'

let office: Awaited<ReturnType<typeof testContext>>
let server: ServerOptions
let app: Awaited<ReturnType<typeof buildServer>>

/** Makes the database one of 0007. */
async function becomeOld(client: Client): Promise<void> {
  const folder = new URL('../db/kit/migrations/', import.meta.url)
  await client.query('drop schema public, auth, graphile_worker cascade; create schema public')
  await client.query(
    'create table migrations (name text primary key, sql text not null, applied_at timestamptz not null default now())',
  )
  for (const name of (await readdir(folder)).sort().filter((one) => one < '0008')) {
    const text = await readFile(new URL(name, folder), 'utf8')
    await client.query(text)
    await client.query('insert into migrations (name, sql) values ($1, $2)', [name, text])
  }
}

/** Users as the library kept them: one with a second factor, one who had begun to set one up. */
async function addUsers(client: Client): Promise<void> {
  const sealed = await symmetricEncrypt({ key: secretOfServer, data: secret })
  const codes = await symmetricEncrypt({ key: secretOfServer, data: JSON.stringify([oldCode]) })
  const password = await hashPassword(testPassword)
  for (const [id, verified] of [
    ['with', true],
    ['begun', false],
  ] as const) {
    await client.query(
      `insert into auth."user" (id, name, email, "emailVerified", "twoFactorEnabled") values ($1, $1, $2, true, $3)`,
      [id, `${id}@test.test`, verified],
    )
    await client.query(
      `insert into auth.account (id, "accountId", "providerId", "userId", password, "updatedAt") values ($1, $1, 'credential', $1, $2, now())`,
      [id, password],
    )
    await client.query(
      `insert into auth."twoFactor" (id, secret, "backupCodes", "userId", verified) values ($1, $2, $3, $1, $4)`,
      [id, sealed, codes, verified],
    )
  }
}

beforeAll(async () => {
  office = await testContext('2026-11-10T00:00:00Z')
  const client = new Client({ connectionString: office.database.ownerUrl })
  await client.connect()
  await becomeOld(client)
  await addUsers(client)
  await client.end()
  await migrate({ ownerUrl: office.database.ownerUrl })
  server = testServerOptions(office.ctx, office.database.appUrl)
  app = await buildServer(server)
})
afterAll(async () => {
  await app.close()
  await server.signIn[Symbol.asyncDispose]()
  await office[Symbol.asyncDispose]()
})

const post = (url: string, payload: object, cookie = '') =>
  app.inject({ method: 'POST', url, payload, headers: { origin: server.publicUrl, cookie } })
const signIn = (name: string) =>
  post('/api/auth/sign-in/email', { email: `${name}@test.test`, password: testPassword })

test('the app that somebody set up before still shows the right code', async () => {
  const half = await signIn('with')
  expect(half.json()).toEqual({ secondFactor: true })
  const wrong = await post('/api/auth/second-factor', { code: '000000' }, cookiesOf(half))
  expect(wrong.statusCode).toBe(401)
  const code = phone().freshCode(office.ctx.clock.now().epochMilliseconds)!
  const right = await post('/api/auth/second-factor', { code }, cookiesOf(half))
  expect(right.statusCode).toBe(204)
  const account = await app.inject({ url: '/api/account', headers: { cookie: cookiesOf(right) } })
  expect(account.json()).toMatchObject({ twoFactor: true, backupCodes: 0 })
})

test('backup codes of before are void, and new ones are made on the account page', async () => {
  const half = cookiesOf(await signIn('with'))
  const old = await post('/api/auth/second-factor', { code: oldCode, kind: 'backup' }, half)
  expect(old.statusCode).toBe(401)
  office.ctx.clock.set('2026-11-10T00:02:00Z')
  const code = phone().freshCode(office.ctx.clock.now().epochMilliseconds)!
  const cookie = cookiesOf(await post('/api/auth/second-factor', { code }, half))
  const made = await post('/api/account/second-factor/backup-codes', { password: testPassword }, cookie)
  const [first] = made.json().backupCodes
  const next = cookiesOf(await signIn('with'))
  const used = await post('/api/auth/second-factor', { code: first, kind: 'backup' }, next)
  expect(used.statusCode).toBe(204)
})

test('who had only begun to set one up has none', async () => {
  expect((await signIn('begun')).json()).toEqual({ secondFactor: false })
})
