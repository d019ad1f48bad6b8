import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { systemActor } from '../context.ts'
import { createToken } from '../handlers/index.ts'
import { type AccessOffice, openAccessOffice, today } from './testing/access-office.ts'

/* What is written down, of whom; tokens that end; streams that end with their session. */

let office: AccessOffice
beforeAll(async () => {
  office = await openAccessOffice()
})
afterAll(() => office[Symbol.asyncDispose]())
beforeEach(() => office.office.ctx.clock.set(`${today}T03:00:00Z`))

const lines = async (action: string) =>
  (await office.call('auditor', { url: `/api/audit?action=${action}` })).json().events
const month = (person: 'self' | 'near' | 'far') => ({
  url: `/api/employees/${office.people[person]}/months/2026-10`,
})

describe('reading', () => {
  test("another person's record is written down, once a quarter of an hour", async () => {
    await office.call('hr', month('far'))
    await office.call('hr', month('far'))
    expect(await lines('read-month')).toMatchObject([
      {
        actor: 'person:hr@test.test',
        address: '127.0.0.1',
        subject: `employee:${office.people.far} 2026-10`,
        employee: { number: 'A-3' },
      },
    ])
    office.office.ctx.clock.set(`${today}T03:15:01Z`)
    await office.call('hr', month('far'))
    expect(await lines('read-month')).toHaveLength(2)
  })

  test('that was refused is no reading, and neither is that of one’s own', async () => {
    const before = (await lines('read-month')).length
    await office.call('manager', month('far'))
    await office.call('employee', month('self'))
    expect(await lines('read-month')).toHaveLength(before)
  })

  test('a list of people is written down with what was asked for', async () => {
    await office.call('manager', { url: `/api/today/people?date=${today}` })
    expect((await lines('read-people-of-day'))[0]).toMatchObject({
      subject: `date:${today} departments:${office.departments.near}`,
    })
    const { names } = (await office.call('auditor', { url: '/api/audit?limit=1' })).json()
    const near = { kind: 'department', id: office.departments.near }
    expect(names).toContainEqual({ ...near, name: '열람1팀', nameEn: 'Reading 1' })
  })

  test.each([
    ['/api/quarantine', 'read-quarantine', 'quarantine'],
    ['/api/quarantine?sourceId=1', 'read-quarantine', 'source:1'],
    ['/api/unknown-badges', 'read-unknown-badges', 'unknown-badges'],
  ])('of %s is written down, since badges lead to people', async (url, action, subject) => {
    for (let times = 0; times < 2; times++) await office.call('hr', { url })
    const found = (await lines(action)).filter((line: { subject: string }) => line.subject === subject)
    expect(found).toMatchObject([{ actor: 'person:hr@test.test' }])
  })

  test('of one’s own record by others is shown to oneself, without where from', async () => {
    await office.call('hr', month('self'))
    const { events } = (await office.call('employee', { url: '/api/account/audit' })).json()
    expect(events[0]).toMatchObject({ actor: 'person:hr@test.test', action: 'read-month' })
    expect(events[0].by).toEqual({ name: expect.stringMatching(/./), roles: ['hr'] })
    expect(events[0]).not.toHaveProperty('address')
  })

  test('the audit goes page by page and is found by who, whom and when', async () => {
    const page = async (query: string) =>
      (await office.call('auditor', { url: `/api/audit?${query}` })).json().events as { id: number }[]
    const first = await page('limit=3')
    const second = await page(`limit=3&before=${first[2]!.id}`)
    expect([...first, ...second].map(({ id }) => id)).toEqual((await page('limit=6')).map(({ id }) => id))
    expect(await page(`employeeId=${office.people.far}&actor=HR%40`)).not.toEqual([])
    expect(await page(`from=2027-01-01T00:00:00Z`)).toEqual([])
    expect(await page('actor=%25')).toEqual([])
  })
})

test('what an agent pushes is written down with the address it came from, once a quarter of an hour', async () => {
  const push = (time: string) =>
    office.call('sourceToken', {
      method: 'POST',
      url: '/ingest/v1/punches',
      remoteAddress: '198.51.100.20',
      payload: { from: null, to: null, readThrough: null, rows: [{ badge: '1', time, direction: '1' }] },
    })
  for (const time of ['2026-11-10 09:00:00', '2026-11-10 18:00:00'])
    expect((await push(time)).statusCode).toBe(200)
  expect(await lines('record-punches')).toMatchObject([
    {
      actor: expect.stringMatching(/^source:test #\d+$/),
      address: '198.51.100.20',
      subject: `source:${office.sourceId}`,
    },
  ])
})

describe('a token', () => {
  const read = (token: string) =>
    office.app.inject({ url: '/api/today', headers: { authorization: `Bearer ${token}` } })
  const make = () =>
    createToken(office.office.ctx, systemActor, { label: 'payroll', sourceId: null, scopes: ['read-board'] })

  test('ends on its day', async () => {
    const { token } = await make()
    expect((await read(token)).statusCode).toBe(200)
    office.office.ctx.clock.set('2027-11-10T03:00:01Z')
    expect((await read(token)).statusCode).toBe(401)
  })

  test('with one bit changed is none', async () => {
    const { token } = await make()
    const bytes = Buffer.from(token)
    bytes[20]! ^= 1
    expect((await read(bytes.toString())).statusCode).toBe(401)
  })

  test('that is rotated works beside the new one for the overlap', async () => {
    const { id, token } = await make()
    const rotated = await office.call('administrator', {
      method: 'POST',
      url: `/api/tokens/${id}/rotate`,
      payload: { overlapHours: 2 },
    })
    const both = async () => [(await read(token)).statusCode, (await read(rotated.json().token)).statusCode]
    expect(await both()).toEqual([200, 200])
    office.office.ctx.clock.set(`${today}T05:00:01Z`)
    expect(await both()).toEqual([401, 200])
  })

  test('that is revoked is refused at once, and revoked once', async () => {
    const { id, token } = await make()
    const revoke = () => office.call('administrator', { method: 'DELETE', url: `/api/tokens/${id}` })
    const codes = (await Promise.all([revoke(), revoke()])).map(({ statusCode }) => statusCode)
    expect(codes.sort()).toEqual([204, 404])
    expect((await read(token)).statusCode).toBe(401)
  })

  test('may what its scopes say and writes nothing', async () => {
    const { token } = await make()
    const headers = { authorization: `Bearer ${token}` }
    expect((await office.app.inject({ ...month('far'), headers })).statusCode).toBe(403)
    const write = { method: 'POST', url: '/api/badge-assignments', headers } as const
    const payload = { sourceId: office.sourceId, badge: 'X', employeeId: office.people.far }
    expect((await office.app.inject({ ...write, payload })).statusCode).toBe(403)
  })

  test('is kept as a hash, and shows when it was used', async () => {
    const { id, token } = await make()
    await read(token)
    const { rows } = await sql<{ found: boolean }>`
      select exists (select from tokens where position(${token} in tokens::text) > 0) as found
    `.execute(office.office.db)
    expect(rows).toEqual([{ found: false }])
    const { tokens } = (await office.call('operator', { url: '/api/tokens' })).json()
    expect(tokens.find((row: { id: number }) => row.id === id)).toMatchObject({
      lastUsedAt: `${today}T03:00:00Z`,
    })
  })
})

test('a stream ends with its session', async () => {
  const address = await office.app.listen({ port: 0, host: '127.0.0.1' })
  const response = await fetch(`${address}/api/events`, { headers: office.headers.manager })
  const reader = response.body!.getReader()
  await reader.read()
  await office.call('administrator', {
    method: 'POST',
    url: `/api/users/${office.userIds.get('manager')}/sign-out`,
  })
  let ended = false
  while (!ended) ended = (await reader.read()).done
  expect(ended).toBe(true)
})
