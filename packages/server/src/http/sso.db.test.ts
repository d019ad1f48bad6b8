import { createServer } from 'node:net'
import {
  addTestUser,
  startTestIssuer,
  type TestIssuer,
  testContext,
  testServerOptions,
} from '@rollcall/testing'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { OidcConfig } from '../config.ts'
import { buildServer } from './index.ts'

/* Single sign-on, against an issuer that is honest, away, or lies. */

const publicUrl = 'http://localhost:8080'

let issuer: TestIssuer
let office: Awaited<ReturnType<typeof testContext>>
let app: FastifyInstance
let close: () => Promise<void>
beforeAll(async () => {
  issuer = await startTestIssuer()
  office = await testContext('2026-11-10T03:00:00Z')
  await addTestUser(office.ctx, { email: 'mina@test.test' })
  await addTestUser(office.ctx, { email: 'victim@test.test' })
  ;({ app, close } = await serverFor(issuer.url))
})
afterAll(async () => {
  await close()
  await issuer[Symbol.asyncDispose]()
  await office[Symbol.asyncDispose]()
})
beforeEach(() => {
  issuer.claims = { sub: 'mina', email: 'mina@test.test', email_verified: true, name: 'Mina' }
  issuer.userClaims = null
  issuer.tamper = null
})

async function serverFor(url: string, more: Partial<OidcConfig> = {}) {
  const client = { issuer: url, clientId: 'rollcall', clientSecret: 'shared', name: 'Company' }
  const oidc = { ...client, trustEmail: false, letsEmployeesIn: true, twoFactorWords: [], ...more }
  const options = testServerOptions(office.ctx, office.database.appUrl, { publicUrl, oidc })
  const built = await buildServer(options)
  return {
    app: built,
    close: async () => {
      await built.close()
      await options.signIn[Symbol.asyncDispose]()
    },
  }
}

const begin = (server = app) =>
  server.inject({
    method: 'POST',
    url: '/api/auth/sso',
    headers: { origin: publicUrl },
    payload: { next: '/account' },
  })
const cookiesOf = (headers: { 'set-cookie'?: string | string[] | number | undefined }) =>
  [headers['set-cookie'] ?? []]
    .flat()
    .map((cookie) => String(cookie).split(';')[0])
    .join('; ')

/**
 * Goes to the issuer and comes back.
 * @returns where the browser ends, and who it is then
 */
async function signInBySso(server = app): Promise<{ location: string; email: string | null }> {
  const begun = await begin(server)
  const atIssuer = await fetch(begun.json().url, { redirect: 'manual' })
  const back = new URL(atIssuer.headers.get('location')!)
  const cookie = cookiesOf(begun.headers)
  const done = await server.inject({ url: `${back.pathname}${back.search}`, headers: { cookie } })
  const me = await server.inject({ url: '/api/me', headers: { cookie: cookiesOf(done.headers) } })
  return {
    location: String(done.headers.location),
    email: me.statusCode === 200 ? me.json().user.email : null,
  }
}

test('a user of a verified e-mail comes in, and is known by the issuer from then on', async () => {
  expect(await signInBySso()).toEqual({ location: `${publicUrl}/account`, email: 'mina@test.test' })
  issuer.claims = { sub: 'mina', email: 'mina.new@test.test', email_verified: true }
  expect(await signInBySso()).toMatchObject({ email: 'mina@test.test' })
  const { rows } = await sql`
    select "accessToken", "refreshToken", "idToken" from auth.account where "providerId" = 'sso'
  `.execute(office.db)
  expect(rows).toEqual([{ accessToken: null, refreshToken: null, idToken: null }])
})

test('an e-mail that only the user endpoint tells is taken, if it speaks of the same subject', async () => {
  const email = 'jun@test.test'
  await addTestUser(office.ctx, { email })
  issuer.claims = { sub: 'jun', email: undefined }
  issuer.userClaims = { sub: 'jun', email, email_verified: true }
  expect(await signInBySso()).toMatchObject({ email })
  issuer.claims = { sub: 'somebody else', email: undefined }
  issuer.userClaims = { sub: 'not the one who signed', email, email_verified: true }
  expect(await signInBySso()).toMatchObject({ email: null })
})

test('somebody new to whom the company gave the e-mail of one who left does not come in as them', async () => {
  await signInBySso()
  issuer.claims = { sub: 'another Mina', email: 'mina@test.test', email_verified: true }
  expect(await signInBySso()).toMatchObject({ email: null, location: expect.stringMatching(/error=/) })
})

describe('nobody comes in', () => {
  test.each([
    ['with the e-mail of another person, unverified', { email: 'victim@test.test', email_verified: false }],
    ['with an e-mail that is verified in words only', { email: 'victim@test.test', email_verified: 'false' }],
    ['with an e-mail of which nothing is said', { email: 'victim@test.test', email_verified: undefined }],
    ['who is no user', { email: 'stranger@test.test', email_verified: true }],
    ['without an e-mail', { email: undefined }],
    ['for another audience', { email: 'victim@test.test', email_verified: true, aud: 'another' }],
    ['from another issuer', { email: 'victim@test.test', email_verified: true, iss: 'https://evil.example' }],
    [
      'with an answer to another question',
      { email: 'victim@test.test', email_verified: true, nonce: 'other' },
    ],
    ['whose time is over', { email: 'victim@test.test', email_verified: true, exp: 1_700_000_000 }],
  ])('%s', async (_, claims) => {
    issuer.claims = { sub: `liar ${JSON.stringify(claims)}`, ...claims }
    const { location, email } = await signInBySso()
    expect(email).toBeNull()
    expect(location).toMatch(/\/sign-in\?error=/)
  })

  test('with a token that somebody else signed', async () => {
    issuer.claims = { sub: 'forger', email: 'victim@test.test', email_verified: true }
    issuer.tamper = (answer) => {
      const [head, body] = String(answer.id_token).split('.')
      answer.id_token = `${head}.${body}.${Buffer.alloc(256, 7).toString('base64url')}`
    }
    expect(await signInBySso()).toMatchObject({ email: null })
  })

  test('without a signed token, on the word of the user endpoint', async () => {
    issuer.claims = { sub: 'unsigned', email: 'victim@test.test', email_verified: true }
    issuer.tamper = (answer) => {
      delete answer.id_token
    }
    expect(await signInBySso()).toMatchObject({ email: null })
  })

  test('with a state that this browser did not begin', async () => {
    const begun = await begin()
    const atIssuer = await fetch(begun.json().url, { redirect: 'manual' })
    const back = new URL(atIssuer.headers.get('location')!)
    const done = await app.inject({ url: `${back.pathname}${back.search}` })
    expect(String(done.headers.location)).toMatch(/\/sign-in\?error=/)
  })

  test('and it is written down', async () => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from audit_events where action = 'fail-sign-in' and details->>'why' like 'sso %'
    `.execute(office.db)
    expect(rows[0]!.count).toBeGreaterThan(0)
  })
})

test('an issuer that gives out e-mail addresses itself need not verify them, if the settings say so', async () => {
  const trusting = await serverFor(issuer.url, { trustEmail: true })
  issuer.claims = { sub: 'victim herself', email: 'victim@test.test', email_verified: undefined }
  expect(await signInBySso(trusting.app)).toMatchObject({ email: 'victim@test.test' })
  await trusting.close()
})

test('an issuer that is away refuses single sign-on and nothing else, and works again once it is back', async () => {
  const away = await startTestIssuer()
  await away.stop()
  const patient = await serverFor(away.url)
  expect((await begin(patient.app)).json()).toMatchObject({ status: 503, code: 'sso-unavailable' })
  expect((await patient.app.inject('/api/auth/options')).json()).toMatchObject({ sso: { name: 'Company' } })
  await away.start()
  expect((await begin(patient.app)).statusCode).toBe(200)
  await patient.close()
  await away[Symbol.asyncDispose]()
})

test('an issuer that never answers holds up nobody else', async () => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1')
  await new Promise((resolve) => silent.once('listening', resolve))
  const { port } = silent.address() as { port: number }
  const patient = await serverFor(`http://127.0.0.1:${port}`)
  const waiting = begin(patient.app)
  const wrong = await patient.app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers: { origin: publicUrl },
    payload: { email: 'mina@test.test', password: 'wrong' },
  })
  expect(wrong.json()).toMatchObject({ code: 'wrong-credentials' })
  expect((await waiting).json()).toMatchObject({ status: 503, code: 'sso-unavailable' })
  silent.close()
  await patient.close()
})
