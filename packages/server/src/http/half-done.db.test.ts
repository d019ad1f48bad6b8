import { addTestUser, testPassword } from '@rollcall/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { systemActor } from '../context.ts'
import { createAccessLink, resetFactors, signOutUser, useAccessLink } from '../handlers/index.ts'
import { type AccessOffice, openAccessOffice } from './testing/access-office.ts'
import { codeNow, type Factor, giveSecondFactor } from './testing/factor-of.ts'
import { type Browser, keptBy, post, signInBy } from './testing/people-of-office.ts'

/* A sign-in with the password given and the code owed, and what ends it. */

let office: AccessOffice
beforeAll(async () => {
  office = await openAccessOffice()
})
afterAll(() => office[Symbol.asyncDispose]())

const address = '203.0.113.7'
let count = 0
let email: string
let userId: string
/** Signed in with both factors. */
let owner: Browser & { factor: Factor }
/** Who has the password alone. */
let half: Browser
beforeEach(async () => {
  await sql`delete from sign_in_failures`.execute(office.office.db)
  email = `half-${++count}@test.test`
  userId = await addTestUser(office.office.ctx, { email })
  owner = await giveSecondFactor(office, email)
  const answer = await signInBy(office, { cookie: '', address }, email, testPassword)
  expect(answer.json()).toEqual({ secondFactor: true })
  half = { cookie: keptBy('', answer), address }
})

const finish = (browser = half) =>
  post(office, browser, '/api/auth/second-factor', { code: codeNow(office, owner.factor.app), kind: 'app' })
const inAs = async (cookie: string) =>
  (await office.app.inject({ url: '/api/me', headers: { cookie } })).statusCode

test('is no session, and becomes one with the code', async () => {
  expect(await inAs(half.cookie)).toBe(401)
  const answer = await finish()
  expect(answer.statusCode).toBe(204)
  expect(await inAs(keptBy(half.cookie, answer))).toBe(200)
  expect((await finish()).json()).toMatchObject({ status: 401, code: 'sign-in-again' })
})

describe('ends with', () => {
  const newPassword = 'nine-violet-tractors-asleep'
  const ways: [string, () => Promise<unknown>][] = [
    [
      'a new password',
      () => post(office, owner, '/api/account/password', { currentPassword: testPassword, newPassword }),
    ],
    [
      'sign out everywhere',
      () => post(office, owner, '/api/account/sign-out-everywhere', { password: testPassword }),
    ],
    [
      'the removal of the second factor',
      () => post(office, owner, '/api/account/second-factor/remove', { password: testPassword }),
    ],
    ["an administrator's sign-out", () => signOutUser(office.office.ctx, systemActor, userId)],
    ["an administrator's reset of factors", () => resetFactors(office.office.ctx, systemActor, userId)],
    [
      'a link that is used',
      async () => {
        const { token } = await createAccessLink(office.office.ctx, systemActor, userId)
        await useAccessLink(office.office.ctx, { token, password: newPassword, address })
      },
    ],
  ]
  test.each(ways)('%s', async (_, end) => {
    await end()
    expect((await finish()).json()).toMatchObject({ status: 401, code: 'sign-in-again' })
  })

  test('ten minutes', async () => {
    const now = office.office.ctx.clock.now()
    office.office.ctx.clock.set(now.add({ seconds: 601 }).toString())
    expect((await finish()).json()).toMatchObject({ code: 'sign-in-again' })
  })

  test('five wrong codes', async () => {
    const wrong = () => post(office, half, '/api/auth/second-factor', { code: '000000', kind: 'app' })
    for (let n = 0; n < 5; n++) expect((await wrong()).json()).toMatchObject({ code: 'wrong-code' })
    expect((await finish()).json()).toMatchObject({ code: 'sign-in-again' })
  })
})

test('a password that is replaced while it is looked at lets nobody in', async () => {
  const { db } = office.office
  const entering = await db.transaction().execute(async (tx) => {
    await sql`select from auth."user" where id = ${userId} for update`.execute(tx)
    const answer = signInBy(office, { cookie: '', address }, email, testPassword)
    await untilSomebodyWaits()
    await sql`update auth.account set password = 'another' where "userId" = ${userId}`.execute(tx)
    return { answer }
  })
  expect((await entering.answer).json()).toMatchObject({ code: 'wrong-credentials' })
})

/** Until another connection waits for what this one holds. */
async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const { rows } = await sql`
      select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
    `.execute(office.office.db)
    if (rows.length > 0) return
  }
}

test('a new sign-in ends the session that the browser came with', async () => {
  const answer = await finish({ cookie: `${half.cookie}; ${owner.cookie}`, address })
  expect(answer.statusCode).toBe(204)
  expect(await inAs(owner.cookie)).toBe(401)
  expect(await inAs(keptBy(half.cookie, answer))).toBe(200)
})
