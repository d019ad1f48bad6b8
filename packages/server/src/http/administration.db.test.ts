import { addTestUser } from '@rollcall/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Actor, systemActor } from '../context.ts'
import { createFirstAdministratorLink, grantRole, removeUser, useAccessLink } from '../handlers/index.ts'
import { type AccessOffice, openAccessOffice, signIn, today } from './testing/access-office.ts'

/* Who gives access and takes it away, and what happens when two do it at once. */

let office: AccessOffice
beforeAll(async () => {
  office = await openAccessOffice()
})
afterAll(() => office[Symbol.asyncDispose]())
beforeEach(() => office.office.ctx.clock.set(`${today}T03:00:00Z`))

const forever = { departmentId: null, from: '2026-01-01', until: null }
let count = 0
const add = async (role: 'administrator' | 'hr' | 'manager' | null, departmentId: number | null = null) => {
  const email = `added-${++count}@test.test`
  const grants = role === null ? [] : [{ ...forever, role, departmentId }]
  return { email, id: await addTestUser(office.office.ctx, { email, grants }) }
}
const asAdministrator = (method: 'POST' | 'DELETE' | 'PUT', url: string, payload?: object) =>
  office.call('administrator', { method, url, ...(payload && { payload }) })
const as = (cookie: string, url: string) => office.app.inject({ url, headers: { cookie } })
const open = async (email: string) => await signIn(office.app, office.server.publicUrl, email)

describe('a role', () => {
  test('holds from the next request on, and is gone with the next one after it was taken', async () => {
    const { email, id } = await add(null)
    const cookie = await open(email)
    expect((await as(cookie, '/api/today')).statusCode).toBe(403)
    const { grantId } = (
      await asAdministrator('POST', `/api/users/${id}/grants`, {
        role: 'manager',
        departmentId: office.departments.near,
        from: '2026-01-01',
      })
    ).json()
    expect((await as(cookie, '/api/today')).statusCode).toBe(200)
    await asAdministrator('DELETE', `/api/users/${id}/grants/${grantId}`)
    expect((await as(cookie, '/api/today')).json()).toMatchObject({ status: 403, code: 'forbidden' })
  })

  test('begins and ends on its dates', async () => {
    const { email, id } = await add(null)
    const cookie = await open(email)
    await asAdministrator('POST', `/api/users/${id}/grants`, {
      role: 'hr',
      from: '2026-11-11',
      until: '2026-11-13',
    })
    const on = async (instant: string) => {
      office.office.ctx.clock.set(instant)
      return (await as(cookie, '/api/today')).statusCode
    }
    // Dates begin at midnight in Seoul.
    expect([await on('2026-11-10T14:59:59Z'), await on('2026-11-10T15:00:00Z')]).toEqual([403, 200])
    expect([await on('2026-11-12T14:59:59Z'), await on('2026-11-12T15:00:00Z')]).toEqual([200, 403])
  })

  test.each([
    ['a manager of nothing', { role: 'manager' }, 'departmentId'],
    ['an auditor of one department', { role: 'auditor', departmentId: 1 }, 'departmentId'],
    ['a department that does not exist', { role: 'hr', departmentId: 999 }, 'departmentId'],
    ['an end before the start', { role: 'hr', until: '2025-01-01' }, 'until'],
    ['a role that nobody gives', { role: 'employee' }, 'role'],
  ])('is refused for %s, by the name of the field', async (_, grant, field) => {
    const { id } = await add(null)
    const answer = await asAdministrator('POST', `/api/users/${id}/grants`, { from: '2026-01-01', ...grant })
    expect(answer.json()).toMatchObject({ status: 400, errors: [{ field }] })
  })

  test('of a new user is refused by its place among the roles', async () => {
    const hr = { role: 'hr', departmentId: null, from: '2026-01-01', until: null }
    const answer = await asAdministrator('POST', '/api/users', {
      email: 'new@office.test',
      name: 'New',
      employeeId: null,
      grants: [hr, { ...hr, role: 'manager' }],
    })
    expect(answer.json()).toMatchObject({ status: 400, errors: [{ field: 'grants.1.departmentId' }] })
  })

  test('twice is a conflict, at once too', async () => {
    const { id } = await add(null)
    const give = () => asAdministrator('POST', `/api/users/${id}/grants`, { role: 'hr', from: '2026-01-01' })
    const codes = (await Promise.all([give(), give()])).map(({ statusCode }) => statusCode)
    expect(codes.sort()).toEqual([200, 409])
  })
})

describe('administrators', () => {
  const actor = ({ id, email }: { id: string; email: string }): Actor => ({
    kind: 'person',
    name: email,
    address: null,
    userId: id,
    sessionId: 'none',
    employeeId: null,
    grants: [{ role: 'administrator', departmentId: null }],
    signedInAt: Temporal.Instant.from('2026-11-10T00:00:00Z'),
    resting: [],
  })

  test('who remove each other at once: one is left', async () => {
    const [one, other] = [await add('administrator'), await add('administrator')]
    const { ctx } = office.office
    const results = await Promise.allSettled([
      removeUser(ctx, actor(one), other.id),
      removeUser(ctx, actor(other), one.id),
    ])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const failed = results.find((result) => result.status === 'rejected')
    expect(failed?.reason).toMatchObject({ code: 'forbidden' })
  })

  test('the last one stays', async () => {
    const { rows } = await sql<{ id: string; email: string }>`
      select "user".id, email from auth."user" join role_grants on user_id = "user".id where role = 'administrator'
    `.execute(office.office.db)
    const last = office.userIds.get('administrator')!
    for (const { id } of rows) if (id !== last) await removeUser(office.office.ctx, systemActor, id)
    expect((await asAdministrator('DELETE', `/api/users/${last}`)).json()).toMatchObject({
      status: 409,
      code: 'last-administrator',
    })
    expect((await office.call('administrator', { url: '/api/users' })).statusCode).toBe(200)
  })

  test('without a second factor may nothing that is theirs, and are told why', async () => {
    const { email } = await add('administrator')
    const cookie = await open(email)
    expect((await as(cookie, '/api/me')).json()).toMatchObject({ needsSecondFactor: true, reaches: [] })
    expect((await as(cookie, '/api/users')).json()).toMatchObject({
      status: 403,
      code: 'second-factor-needed',
    })
    expect((await as(cookie, '/api/today')).json()).toMatchObject({ status: 403, code: 'forbidden' })
  })

  test('there is one, so nobody makes a first one', async () => {
    await expect(createFirstAdministratorLink(office.office.ctx, systemActor)).rejects.toMatchObject({
      code: 'conflict',
    })
  })
})

describe('a link', () => {
  const linkFor = async (id: string) => {
    const { url } = (await asAdministrator('POST', `/api/users/${id}/access-link`)).json()
    return new URL(url).hash.slice(1)
  }
  const use = (token: string, password = 'four-paper-lighthouses-hum') =>
    useAccessLink(office.office.ctx, { token, password, address: '203.0.113.7' })

  test('works once, and of two at the same time for one', async () => {
    const token = await linkFor((await add(null)).id)
    const results = await Promise.allSettled([use(token), use(token)])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(use(token)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('ends the sessions of the user; the one before it works no more', async () => {
    const { email, id } = await add('hr')
    const cookie = await open(email)
    const [first, second] = [await linkFor(id), await linkFor(id)]
    await expect(use(first)).rejects.toMatchObject({ code: 'not-found' })
    expect((await as(cookie, '/api/me')).statusCode).toBe(200)
    await use(second)
    expect((await as(cookie, '/api/me')).statusCode).toBe(401)
  })

  test('has its time', async () => {
    const token = await linkFor((await add(null)).id)
    office.office.ctx.clock.set('2026-11-17T03:00:01Z')
    await expect(use(token)).rejects.toMatchObject({ code: 'not-found' })
  })

  test.each([
    ['too short', 'short', 'password-short'],
    ['too long', 'x'.repeat(129), 'password-long'],
    ['easy to guess', 'password1234', 'password-weak'],
    ['a keyboard', 'qwertyuiop[]', 'password-weak'],
  ])('takes no password that is %s, and works afterwards', async (_, password, code) => {
    const token = await linkFor((await add(null)).id)
    await expect(use(token, password)).rejects.toMatchObject({ fields: [{ field: 'password', code }] })
    await expect(use(token)).resolves.toMatchObject({ email: expect.any(String) })
  })
})

describe('a user', () => {
  test('who is removed is out at once', async () => {
    const { email, id } = await add('hr')
    const cookie = await open(email)
    expect((await asAdministrator('DELETE', `/api/users/${id}`)).statusCode).toBe(204)
    expect((await as(cookie, '/api/me')).statusCode).toBe(401)
    expect((await asAdministrator('DELETE', `/api/users/${id}`)).statusCode).toBe(404)
  })

  test('is linked to one employee at most, and an employee to one user', async () => {
    const [one, other] = [await add(null), await add(null)]
    const link = (id: string) =>
      asAdministrator('PUT', `/api/users/${id}/employee`, { employeeId: office.people.near })
    expect((await link(one.id)).statusCode).toBe(204)
    expect((await link(one.id)).statusCode).toBe(204)
    expect((await link(other.id)).json()).toMatchObject({ status: 409, code: 'employee-taken' })
  })

  test('of an e-mail that is taken is refused, in capitals and at once too', async () => {
    const create = (email: string) => asAdministrator('POST', '/api/users', { email, name: 'Twice' })
    const answers = await Promise.all([create('twice@test.test'), create('Twice@Test.test')])
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
  })

  test('who lost the device is let in again by an administrator, who stands in the audit', async () => {
    const { email, id } = await add('hr')
    await sql`
      insert into second_factors (user_id, secret, begun_at, confirmed_at, backup_salt) values (${id}, 'x', now(), now(), '')
    `.execute(office.office.db)
    await expect(open(email)).resolves.toMatch(/^rollcall\.pending=/)
    await asAdministrator('POST', `/api/users/${id}/reset-factors`)
    const cookie = await open(email)
    expect((await as(cookie, '/api/today')).statusCode).toBe(200)
    const { rows } = await sql`
      select actor, on_behalf_of, address from audit_events where action = 'reset-factors' and subject = ${`user:${email}`}
    `.execute(office.office.db)
    expect(rows).toEqual([
      { actor: 'person:administrator@test.test', on_behalf_of: `user:${email}`, address: '127.0.0.1' },
    ])
  })
})

test('only an administrator gives roles, whoever calls the handler', async () => {
  const { id } = await add('hr')
  const hr: Actor = {
    kind: 'person',
    name: 'hr@test.test',
    address: null,
    userId: id,
    sessionId: 'none',
    employeeId: null,
    grants: [{ role: 'hr', departmentId: null }],
    signedInAt: Temporal.Instant.from('2026-11-10T00:00:00Z'),
    resting: [],
  }
  const grant = { userId: id, role: 'administrator' as const, ...forever }
  await expect(grantRole(office.office.ctx, hr, grant)).rejects.toMatchObject({ code: 'forbidden' })
})
