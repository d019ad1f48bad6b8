import { addTestUser, testPassword } from '@rollcall/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Cookies } from '../auth/cookies.ts'
import { type AccessOffice, cookiesOf, openAccessOffice, signIn, today } from './testing/access-office.ts'

/* What a sign-in refuses, and when a session ends. */

let office: AccessOffice
beforeAll(async () => {
  office = await openAccessOffice()
})
afterAll(() => office[Symbol.asyncDispose]())

let count = 0
let email: string
beforeEach(async () => {
  office.office.ctx.clock.set(`${today}T03:00:00Z`)
  await sql`delete from sign_in_failures`.execute(office.office.db)
  email = `person-${++count}@test.test`
  await addTestUser(office.office.ctx, { email })
})

const attempt = (password: string, to = email, remoteAddress = '203.0.113.7') =>
  office.app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers: { origin: office.server.publicUrl },
    remoteAddress,
    payload: { email: to, password },
  })
const me = (cookie: string) => office.app.inject({ url: '/api/me', headers: { cookie } })

describe('a wrong password', () => {
  test('is answered like an e-mail that nobody has', async () => {
    const [wrong, unknown] = [await attempt('wrong'), await attempt('wrong', 'no-such@test.test')]
    expect(wrong.json()).toMatchObject({ status: 401, code: 'wrong-credentials' })
    expect(unknown.json()).toEqual(wrong.json())
  })

  test('locks after five, for the right password too, and longer each time', async () => {
    for (let n = 0; n < 5; n++) expect((await attempt('wrong')).statusCode).toBe(401)
    const locked = await attempt(testPassword)
    expect(locked.json()).toMatchObject({ status: 429, code: 'too-many-requests' })
    expect(Number(locked.headers['retry-after'])).toBeLessThanOrEqual(60)
    office.office.ctx.clock.set(`${today}T03:01:01Z`)
    expect((await attempt('wrong')).statusCode).toBe(401)
    expect(Number((await attempt(testPassword)).headers['retry-after'])).toBeGreaterThan(60)
    office.office.ctx.clock.set(`${today}T03:05:00Z`)
    expect((await attempt(testPassword)).statusCode).toBe(200)
  })

  test('locks an e-mail that nobody has in the same way', async () => {
    for (let n = 0; n < 5; n++) await attempt('wrong', 'no-such@test.test')
    expect((await attempt('wrong', 'no-such@test.test')).statusCode).toBe(429)
  })

  test('of a hundred at once at most five are looked at', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => attempt(`wrong ${n}`)))
    expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5)
    expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(95)
  })

  test('from many addresses locks the e-mail', async () => {
    for (let n = 0; n < 20; n++) await attempt('wrong', email, `203.0.113.${n + 10}`)
    expect((await attempt(testPassword, email, '203.0.113.99')).statusCode).toBe(429)
  })

  test('is forgotten once the right one was given', async () => {
    for (let round = 0; round < 3; round++) {
      for (let n = 0; n < 4; n++) await attempt('wrong')
      expect((await attempt(testPassword)).statusCode).toBe(200)
    }
  })

  test('is written down with the e-mail of a user, and without what is none', async () => {
    await attempt('wrong', email, '203.0.113.8')
    await attempt('wrong', 'my password, in the wrong field', '203.0.113.8')
    const { rows } = await sql<{ subject: string; address: string }>`
      select subject, address from audit_events where action = 'fail-sign-in' order by id desc limit 2
    `.execute(office.office.db)
    expect(rows).toEqual([
      { subject: 'nobody', address: '203.0.113.8' },
      { subject: `user:${email}`, address: '203.0.113.8' },
    ])
  })
})

describe('a session', () => {
  let cookie: string
  beforeEach(async () => {
    cookie = await signIn(office.app, office.server.publicUrl, email)
    expect((await me(cookie)).statusCode).toBe(200)
  })

  test('whose cookie was stolen is worth nothing after sign-out', async () => {
    const headers = { cookie, origin: office.server.publicUrl }
    const out = await office.app.inject({ method: 'POST', url: '/api/auth/sign-out', headers })
    expect(String(out.headers['set-cookie'])).toMatch(/rollcall\.session=; Max-Age=0/)
    expect((await me(cookie)).json()).toMatchObject({ status: 401, code: 'unauthorized' })
  })

  test('of a cookie with one character changed is none', async () => {
    const at = cookie.indexOf(';') - 10
    const other = `${cookie.slice(0, at)}${cookie[at] === 'a' ? 'b' : 'a'}${cookie.slice(at + 1)}`
    expect((await me(other)).statusCode).toBe(401)
  })

  test.each([
    ['thirty days after sign-in', sql`"createdAt" = '2026-10-11T02:59:59Z'`],
    ['when it was not used for a week', sql`"expiresAt" = '2026-11-10T02:59:59Z'`],
  ])('ends %s', async (_, change) => {
    const { id } = (await office.app.inject({ url: '/api/account', headers: { cookie } }))
      .json()
      .sessions.find(({ current }: { current: boolean }) => current)
    await sql`update auth.session set ${change} where id = ${id}`.execute(office.office.db)
    expect((await me(cookie)).statusCode).toBe(401)
  })

  test('that is used lasts longer: after an hour the cookie is renewed', async () => {
    expect((await me(cookie)).headers['set-cookie']).toBeUndefined()
    office.office.ctx.clock.set(`${today}T04:00:01Z`)
    expect(String((await me(cookie)).headers['set-cookie'])).toMatch(
      /rollcall\.session=[^;]+; Max-Age=604800/,
    )
    expect((await me(cookie)).headers['set-cookie']).toBeUndefined()
    office.office.ctx.clock.set('2026-11-17T04:00:00Z')
    expect((await me(cookie)).statusCode).toBe(200)
  })

  test('ends everywhere at once', async () => {
    const second = await signIn(office.app, office.server.publicUrl, email)
    const out = await office.app.inject({
      method: 'POST',
      url: '/api/account/sign-out-everywhere',
      headers: { cookie, origin: office.server.publicUrl },
      payload: { password: testPassword },
    })
    expect(out.json()).toEqual({ ended: 2 })
    expect([(await me(cookie)).statusCode, (await me(second)).statusCode]).toEqual([401, 401])
  })

  test('ends elsewhere when the password is changed, and the old password with it', async () => {
    const second = await signIn(office.app, office.server.publicUrl, email)
    const newPassword = 'nine-violet-tractors-asleep'
    const changed = await office.app.inject({
      method: 'POST',
      url: '/api/account/password',
      headers: { cookie, origin: office.server.publicUrl },
      payload: { currentPassword: testPassword, newPassword },
    })
    expect(changed.statusCode).toBe(204)
    expect([(await me(cookie)).statusCode, (await me(second)).statusCode]).toEqual([401, 401])
    expect((await me(cookiesOf(changed))).statusCode).toBe(200)
    expect([(await attempt(testPassword)).statusCode, (await attempt(newPassword)).statusCode]).toEqual([
      401, 200,
    ])
  })

  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['a site that hides itself', { origin: 'null' }],
    ['no page at all', {}],
    [
      'another site beside a header of its own',
      { origin: 'https://evil.example', authorization: 'Basic eDp4' },
    ],
    ['a page of another site without a name', { 'sec-fetch-site': 'cross-site' }],
  ])('is not used by %s', async (_, headers) => {
    const payload = { password: testPassword }
    const request = { method: 'POST', url: '/api/account/sign-out-everywhere', payload } as const
    const answer = await office.app.inject({
      ...request,
      headers: { cookie, ...headers } as Record<string, string>,
    })
    expect(answer.json()).toMatchObject({ status: 403, code: 'foreign-origin' })
    expect((await me(cookie)).statusCode).toBe(200)
  })

  test('is one of an HttpOnly, SameSite cookie, that another host of the domain cannot set behind TLS', async () => {
    const set = String((await attempt(testPassword)).headers['set-cookie'])
    expect(set).toMatch(/^rollcall\.session=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax/)
    const behindTls = new Cookies({ secret: 'x', secure: true }).seal('session', 'token', 60)
    expect(behindTls).toMatch(
      /^__Host-rollcall\.session=[^;]+; Max-Age=60; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    )
  })
})
