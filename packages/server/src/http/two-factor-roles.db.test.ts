import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from './testing/access-company.ts'
import { type AccessOffice, openAccessOffice } from './testing/access-office.ts'
import { giveSecondFactor } from './testing/factor-of.ts'

/* ROLLCALL_TWO_FACTOR_ROLES=hr,auditor: their roles rest until a second factor is shown. */

let office: AccessOffice
beforeAll(async () => {
  office = await openAccessOffice({ twoFactorRoles: ['administrator', 'hr', 'auditor'] })
})
afterAll(() => office[Symbol.asyncDispose]())

const doors: [Caller, string][] = [
  ['hr', '/api/today'],
  ['hrOfDepartment', '/api/today'],
  ['auditor', '/api/audit'],
]

test.each(doors)('%s with a password alone may not see %s, and is told why', async (caller, url) => {
  expect((await office.call(caller, { url })).statusCode).toBe(403)
  const me = (await office.call(caller, { url: '/api/me' })).json()
  expect(me).toMatchObject({ needsSecondFactor: true })
})

test.each(doors)('%s who shows a second factor may see %s', async (caller, url) => {
  const { cookie } = await giveSecondFactor(office, `${caller.toLowerCase()}@test.test`)
  expect((await office.app.inject({ url, headers: { cookie } })).statusCode).toBe(200)
  // The session of before shows no more than it did.
  expect((await office.call(caller, { url })).statusCode).not.toBe(200)
})

test('who is not named goes on with a password', async () => {
  expect((await office.call('manager', { url: '/api/today' })).statusCode).toBe(200)
  expect((await office.call('operator', { url: '/api/sources' })).statusCode).toBe(200)
})

test('of HR as an employee, what every employee may stays', async () => {
  const url = `/api/employees/${office.people.hr}/months/2026-11`
  expect((await office.call('hr', { url })).statusCode).toBe(200)
})
