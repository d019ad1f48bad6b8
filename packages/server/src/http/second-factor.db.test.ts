import { addTestUser, testPassword } from '@rollcall/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type AccessOffice, openAccessOffice } from './testing/access-office.ts'
import { codeNow, type Factor, giveSecondFactor } from './testing/factor-of.ts'
import { type Browser, keptBy, post, signInBy } from './testing/people-of-office.ts'

/* Codes: each counts once, each try is counted before it is looked at, and what fails is written down. */

let office: AccessOffice
beforeAll(async () => {
  office = await openAccessOffice()
})
afterAll(() => office[Symbol.asyncDispose]())

const address = '203.0.113.7'
let count = 0
let email: string
let owner: Browser & { factor: Factor }
beforeEach(async () => {
  await sql`delete from sign_in_failures`.execute(office.office.db)
  email = `coded-${++count}@test.test`
  await addTestUser(office.office.ctx, { email })
  owner = await giveSecondFactor(office, email)
})

const halfIn = async (): Promise<Browser> => {
  const answer = await signInBy(office, { cookie: '', address }, email, testPassword)
  return { cookie: keptBy('', answer), address }
}
const give = (browser: Browser, code: string, kind: 'app' | 'backup' = 'app') =>
  post(office, browser, '/api/auth/second-factor', { code, kind })
const statuses = (answers: { statusCode: number }[]) => answers.map(({ statusCode }) => statusCode).sort()
const failures = async () =>
  (
    await sql<{ actor: string; action: string; subject: string; details: object }>`
      select actor, action, subject, details from audit_events
      where action like 'fail-%' and subject = ${`user:${email}`} order by id
    `.execute(office.office.db)
  ).rows

describe('a code of the app', () => {
  test('counts once, and of two at the same time for one', async () => {
    const [one, other] = [await halfIn(), await halfIn()]
    const code = codeNow(office, owner.factor.app)
    expect(statuses([await give(one, code), await give(other, code)])).toEqual([204, 401])
    const [third, fourth] = [await halfIn(), await halfIn()]
    const next = codeNow(office, owner.factor.app)
    expect(statuses(await Promise.all([give(third, next), give(fourth, next)]))).toEqual([204, 401])
  })

  test('that confirmed the second factor counts no more', async () => {
    const before = office.office.ctx.clock.now()
    const app = owner.factor.app
    office.office.ctx.clock.set(before.add({ seconds: 90 }).toString())
    const code = codeNow(office, app)
    expect((await give(await halfIn(), code)).statusCode).toBe(204)
    office.office.ctx.clock.set(before.add({ seconds: 120 }).toString())
    expect((await give(await halfIn(), code)).json()).toMatchObject({ code: 'wrong-code' })
  })

  test('that is older than one that counted is none', async () => {
    const [older, newer] = [codeNow(office, owner.factor.app), codeNow(office, owner.factor.app)]
    expect((await give(await halfIn(), newer)).statusCode).toBe(204)
    expect((await give(await halfIn(), older)).json()).toMatchObject({ code: 'wrong-code' })
  })
})

describe('a backup code', () => {
  test('counts once, however it is typed, and of two at the same time for one', async () => {
    const [code] = owner.factor.backupCodes
    const typed = code!.toUpperCase().replaceAll('-', ' ')
    const answers = await Promise.all([
      give(await halfIn(), typed, 'backup'),
      give(await halfIn(), code!, 'backup'),
    ])
    expect(statuses(answers)).toEqual([204, 401])
    const { backupCodes } = (
      await office.app.inject({ url: '/api/account', headers: { cookie: owner.cookie } })
    ).json()
    expect(backupCodes).toBe(9)
  })

  test('is kept as a slow, salted hash, of which nobody reads it back', async () => {
    const { rows } = await sql<{ hash: Buffer; secret: string }>`
      select hash, secret from backup_codes join second_factors using (user_id) join auth."user" on id = user_id where email = ${email}
    `.execute(office.office.db)
    expect(rows).toHaveLength(10)
    const kept = rows.map(({ hash, secret }) => `${hash.toString('latin1')} ${secret}`).join()
    for (const code of owner.factor.backupCodes) expect(kept).not.toContain(code.replaceAll('-', ''))
    expect(new Set(rows.map(({ hash }) => hash.length))).toEqual(new Set([32]))
  })

  test('is replaced by ten new ones, after the password', async () => {
    const renew = (password: string) =>
      post(office, owner, '/api/account/second-factor/backup-codes', { password })
    expect((await renew('wrong')).statusCode).toBe(400)
    const { backupCodes } = (await renew(testPassword)).json()
    expect((await give(await halfIn(), owner.factor.backupCodes[0]!, 'backup')).statusCode).toBe(401)
    expect((await give(await halfIn(), backupCodes[0], 'backup')).statusCode).toBe(204)
  })
})

test('of a hundred wrong codes at once, in twenty half-done sign-ins, ten are looked at', async () => {
  const browsers: Browser[] = []
  for (let n = 0; n < 20; n++) browsers.push(await halfIn())
  const answers = await Promise.all(
    browsers.flatMap((browser) => Array.from({ length: 5 }, (_, n) => give(browser, String(100_000 + n)))),
  )
  const looked = answers.filter((answer) => answer.json().code === 'wrong-code')
  expect(looked).toHaveLength(10)
  expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(90)
  expect((await give(await halfIn(), codeNow(office, owner.factor.app))).statusCode).toBe(429)
})

describe('what fails is written down with the account', () => {
  test('a code at sign-in', async () => {
    await give(await halfIn(), '000000')
    expect(await failures()).toEqual([
      {
        actor: 'anyone:anyone',
        action: 'fail-second-factor',
        subject: `user:${email}`,
        details: { why: 'wrong-code' },
      },
    ])
  })

  test('a password that is guessed in a session', async () => {
    const body = { currentPassword: 'wrong', newPassword: 'nine-violet-tractors-asleep' }
    expect((await post(office, owner, '/api/account/password', body)).statusCode).toBe(400)
    expect(await failures()).toEqual([
      {
        actor: `person:${email}`,
        action: 'fail-password',
        subject: `user:${email}`,
        details: { why: 'wrong-password' },
      },
    ])
  })

  test('and counted for the session', async () => {
    const body = { currentPassword: 'wrong', newPassword: 'nine-violet-tractors-asleep' }
    const answers = []
    for (let n = 0; n < 6; n++) answers.push(await post(office, owner, '/api/account/password', body))
    expect(statuses(answers)).toEqual([400, 400, 400, 400, 400, 429])
  })
})

test('the session that confirms the second factor has a new token, and shows both factors', async () => {
  const email = `fresh-${count}@test.test`
  await addTestUser(office.office.ctx, {
    email,
    grants: [{ role: 'administrator', departmentId: null, from: '2026-01-01', until: null }],
  })
  const { cookie } = await giveSecondFactor(office, email)
  expect((await office.app.inject({ url: '/api/users', headers: { cookie } })).statusCode).toBe(200)
})
