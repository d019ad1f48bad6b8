import { addTestUser, testPassword } from '@rollcall/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { admitTry } from '../handlers/access/count-tries.ts'
import { type AccessOffice, openAccessOffice, today } from './testing/access-office.ts'
import { addManyUsers, keptBy, post, signInBy } from './testing/people-of-office.ts'

/* Whoever guesses is held up, and nobody else is. */

let office: AccessOffice
beforeAll(async () => {
  office = await openAccessOffice()
})
afterAll(() => office[Symbol.asyncDispose]())

const address = '203.0.113.7'
const nowhere = '198.51.100.9'
const stranger = { cookie: '', address }
let count = 0
let email: string
beforeEach(async () => {
  office.office.ctx.clock.set(`${today}T03:00:00Z`)
  await sql`delete from sign_in_failures`.execute(office.office.db)
  await sql`delete from address_failures`.execute(office.office.db)
  email = `somebody-${++count}@test.test`
  await addTestUser(office.office.ctx, { email })
})

const wrongBy = async (browser: { cookie: string; address: string }, to = email) =>
  (await signInBy(office, browser, to, 'wrong')).statusCode
const rightBy = async (browser: { cookie: string; address: string }, to = email) =>
  (await signInBy(office, browser, to, testPassword)).statusCode

/** Guesses for as many invented e-mails as one address may have. */
async function fillAddress(): Promise<void> {
  const { rows } = await sql<{ users: number }>`select count(*)::int as users from auth."user"`.execute(
    office.office.db,
  )
  for (let n = 0; n < 200 + rows[0]!.users; n++)
    await admitTry(office.office.ctx, [], { address, account: `invented-${n}@test.test` })
}

describe('an office behind one address', () => {
  test('where two hundred people mistype once gets in with the right passwords, again and again', async () => {
    const emails = await addManyUsers(office, 200)
    for (const one of emails) expect(await wrongBy(stranger, one)).toBe(401)
    for (const one of emails.slice(0, 5)) {
      expect(await rightBy(stranger, one)).toBe(200)
      expect(await wrongBy(stranger, one)).toBe(401)
      expect(await rightBy(stranger, one)).toBe(200)
    }
  })

  test('counts an account once, however often it fails', async () => {
    for (let n = 0; n < 4; n++) await wrongBy(stranger)
    const { rows } = await sql`select from address_failures`.execute(office.office.db)
    expect(rows).toHaveLength(1)
  })

  test('is closed to strangers by invented e-mails, for an hour, and not to known devices', async () => {
    const known = {
      cookie: keptBy('', await signInBy(office, { cookie: '', address: nowhere }, email, testPassword)),
      address,
    }
    const [other] = await addManyUsers(office, 1)
    await fillAddress()
    expect([await wrongBy(stranger, 'new@test.test'), await rightBy(stranger, other)]).toEqual([429, 429])
    expect(await rightBy(known)).toBe(200)
    office.office.ctx.clock.set(`${today}T04:00:01Z`)
    expect(await rightBy(stranger, other)).toBe(200)
  })

  test('is one, whichever of its IPv6 addresses is used', async () => {
    for (let n = 0; n < 5; n++) await wrongBy({ cookie: '', address: `2001:db8::${n}` })
    expect(await rightBy({ cookie: '', address: '2001:db8::ffff' })).toBe(429)
    expect(await rightBy({ cookie: '', address: '2001:db8:1::1' })).toBe(200)
  })
})

describe('a device that is known', () => {
  let known: { cookie: string; address: string }
  const password = 'nine-violet-tractors-asleep'
  beforeEach(async () => {
    const answer = await signInBy(office, stranger, email, testPassword)
    known = { cookie: keptBy('', answer), address }
  })

  test('comes in while others guess at the account, and is told so alone', async () => {
    for (let n = 0; n < 20; n++) await wrongBy({ cookie: '', address: `192.0.2.${n}` })
    expect([await rightBy(stranger), await rightBy(known)]).toEqual([429, 200])
  })

  test('has five guesses of its own, that nobody else uses up', async () => {
    for (let n = 0; n < 5; n++) expect(await wrongBy(known)).toBe(401)
    expect([await rightBy(known), await rightBy(stranger)]).toEqual([429, 200])
  })

  test('is none for another account', async () => {
    const [other] = await addManyUsers(office, 2)
    for (let n = 0; n < 5; n++) await wrongBy(stranger, other)
    expect(await rightBy(known, other)).toBe(429)
  })

  test('is none after a new password, but for the browser that set it', async () => {
    const body = { currentPassword: testPassword, newPassword: password }
    const changed = await post(office, known, '/api/account/password', body)
    expect(changed.statusCode).toBe(204)
    for (let n = 0; n < 20; n++) await wrongBy({ cookie: '', address: `192.0.2.${n}` })
    const there = { cookie: keptBy(known.cookie, changed), address }
    expect((await signInBy(office, known, email, password)).statusCode).toBe(429)
    expect((await signInBy(office, there, email, password)).statusCode).toBe(200)
  })

  test('is none by a cookie that somebody changed or made', async () => {
    for (let n = 0; n < 5; n++) await wrongBy(stranger)
    const device = known.cookie.split('; ').find((one) => one.startsWith('rollcall.device-'))!
    const cookie = `${device.slice(0, -1)}${device.endsWith('A') ? 'B' : 'A'}`.replace('=', '=x')
    expect(await rightBy({ cookie, address })).toBe(429)
    expect(await rightBy({ cookie: device, address })).toBe(200)
  })
})

test('who is in is never locked out by others: the password that is asked for again is counted for the session', async () => {
  const answer = await signInBy(office, stranger, email, testPassword)
  const inside = { cookie: keptBy('', answer), address }
  for (let n = 0; n < 20; n++) await wrongBy({ cookie: '', address: `192.0.2.${n}` })
  await fillAddress()
  const body = { currentPassword: testPassword, newPassword: 'nine-violet-tractors-asleep' }
  expect((await post(office, inside, '/api/account/password', body)).statusCode).toBe(204)
})

test('failures age: one is forgotten every half hour', async () => {
  for (let n = 0; n < 4; n++) await wrongBy(stranger)
  office.office.ctx.clock.set(`${today}T04:00:00Z`)
  // Two of the four are forgotten: two more, and only a third locks.
  for (let n = 0; n < 3; n++) expect(await wrongBy(stranger)).toBe(401)
  expect(await rightBy(stranger)).toBe(429)
})
