import { addTestUser, testContext, testPassword, testServerOptions } from '@rollcall/testing'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemActor } from '../context.ts'
import { createSource, createToken } from '../handlers/index.ts'
import { setUpSmallCompany } from '../testing/small-company.ts'
import { buildServer, type ServerOptions } from './index.ts'
import { cookiesOf } from './testing/access-office.ts'

let office: Awaited<ReturnType<typeof testContext>>
let app: FastifyInstance
let token: string
let otherToken: string
let tell: (payload: string) => void = () => {}
let server: ServerOptions
let cookie: string

beforeAll(async () => {
  office = await testContext('2026-11-10T00:00:00Z')
  const { sourceId } = await setUpSmallCompany(office.ctx, {
    people: 3,
    from: '2026-11-02',
    to: '2026-11-06',
  })
  const other = await createSource(office.ctx, systemActor, {
    name: '다른 출입',
    profile: 'attlog',
    zone: 'Asia/Seoul',
    directions: {},
  })
  token = (await createToken(office.ctx, systemActor, { sourceId, label: 'agent' })).token
  otherToken = (await createToken(office.ctx, systemActor, { sourceId: other, label: 'other' })).token
  server = testServerOptions(office.ctx, office.database.appUrl, {
    subscribe: (listener) => {
      tell = listener
      return () => {}
    },
  })
  app = await buildServer(server)
  await addTestUser(office.ctx, {
    email: 'hr@test.test',
    grants: [{ role: 'hr', departmentId: null, from: '2026-01-01', until: null }],
  })
  const signedIn = await app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers: { origin: server.publicUrl },
    payload: { email: 'hr@test.test', password: testPassword },
  })
  cookie = cookiesOf(signedIn)
})
afterAll(async () => {
  await app.close()
  await server.signIn[Symbol.asyncDispose]()
  await office[Symbol.asyncDispose]()
})

const punch = { badge: 'B00001', time: '2026-11-02 08:57:00', direction: '1' }
const batch = { from: null, to: null, readThrough: null, rows: [punch] }

async function send(body: unknown, authorization = `Bearer ${token}`) {
  return await app.inject({
    method: 'POST',
    url: '/ingest/v1/punches',
    payload: body as object,
    headers: { authorization },
  })
}

const rows = async () =>
  Number(
    (await office.db.selectFrom('punches').select(office.db.fn.countAll().as('n')).executeTakeFirstOrThrow())
      .n,
  )

describe('what an agent sends', () => {
  test.each([
    ['a missing field', { from: null, to: null, rows: [] }, 'readThrough'],
    ['a wrong type', { ...batch, rows: [{ ...punch, time: 5 }] }, 'rows.0.time'],
    [
      'a badge that is longer than any column',
      { ...batch, rows: [{ ...punch, badge: 'x'.repeat(4001) }] },
      'rows.0.badge',
    ],
    ['an instant that is none', { ...batch, readThrough: 'yesterday' }, 'readThrough'],
    ['an instant of the year 0', { ...batch, readThrough: '0000-01-01T00:00:00Z' }, 'readThrough'],
    ['an instant of ten digits', { ...batch, readThrough: '2026-11-02T00:00:00.0123456789Z' }, 'readThrough'],
  ])('%s is refused by name, and nothing is stored', async (_, body, field) => {
    const before = await rows()
    const response = await send(body)
    expect(response.statusCode).toBe(400)
    expect(response.headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(response.json()).toMatchObject({ code: 'invalid-input', errors: [{ field }] })
    expect(await rows()).toBe(before)
  })

  test('no token, a wrong one and one with a changed character are refused', async () => {
    for (const authorization of [
      '',
      'Bearer nothing',
      `Bearer ${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
    ]) {
      expect((await send(batch, authorization)).json()).toMatchObject({ status: 401, code: 'unauthorized' })
    }
  })

  test('a token speaks for its own source, whatever else is in the request', async () => {
    await send(batch, `Bearer ${otherToken}`)
    const stored = await office.db
      .selectFrom('punches')
      .innerJoin('sources', 'sources.id', 'source_id')
      .select('name')
      .distinct()
      .execute()
    expect(stored).toEqual([{ name: '다른 출입' }])
  })

  test('a row that cannot be true is put aside alone, and the others are taken', async () => {
    const strange = {
      'too-old': { time: '0000-01-01 08:00:00' },
      'too-long': { badge: 'x'.repeat(65) },
      'too-long ': { direction: 'x'.repeat(17) },
      'too-long  ': { terminal: 'x'.repeat(65) },
      'not-a-time': { time: 'x'.repeat(65) },
    }
    const sent = Object.values(strange).map((cell) => ({ ...punch, badge: 'B-ALONE', ...cell }))
    const codes = ['constructor', '__proto__', 'toString', 'hasOwnProperty']
    const odd = codes.map((direction) => ({ ...punch, badge: 'B-CODE', direction }))
    const body = { ...batch, rows: [{ ...punch, badge: 'B-GOOD' }, ...sent, ...odd] }
    expect((await send(body)).json()).toMatchObject({ stored: 5, quarantined: 5 })
    expect((await send(body)).json()).toMatchObject({ stored: 0, alreadyKnown: 5, quarantined: 5 })
    const reasons = await office.db.selectFrom('quarantined_rows').select('reason').execute()
    expect(reasons.map(({ reason }) => reason).sort()).toEqual(
      Object.keys(strange)
        .map((reason) => reason.trim())
        .sort(),
    )
    const read = await office.db
      .selectFrom('punches')
      .select('direction')
      .where('badge', '=', 'B-CODE')
      .execute()
    expect(read).toEqual(codes.map(() => ({ direction: 'unknown' })))
  })

  test('fields cannot run into each other: rows that differ are rows that differ', async () => {
    const time = '2026-11-02 08:57:00'
    const sent = [
      { badge: `A\u001f${time}`, time, direction: '1' },
      { badge: 'A', time, direction: `${time}\u001f1` },
      { badge: 'A\u001f1', time, direction: '' },
      { badge: 'A', time, direction: '1\u001f' },
    ]
    const first = (await send({ ...batch, rows: sent })).json()
    expect(first).toMatchObject({ alreadyKnown: 0 })
    expect(first.stored + first.quarantined).toBe(4)
  })

  test('a name that is too long is cut, a badge that nobody can have is passed over', async () => {
    const people = [
      { badge: 'B00001', name: '가'.repeat(300), department: 'x'.repeat(300) },
      { badge: '', name: 'nobody' },
      { badge: 'x'.repeat(65), name: 'too long' },
    ]
    const response = await app.inject({
      method: 'POST',
      url: '/ingest/v1/directory',
      payload: { people },
      headers: { authorization: `Bearer ${token}` },
    })
    expect(response.json()).toEqual({ people: 1 })
    const stored = await office.db.selectFrom('source_people').select(['badge', 'name']).execute()
    expect(stored).toEqual([{ badge: 'B00001', name: '가'.repeat(200) }])
  })

  test('a request that is too large is refused whole', async () => {
    const response = await send({
      ...batch,
      rows: Array.from({ length: 10_000 }, () => ({
        ...punch,
        terminal: 'x'.repeat(64),
        padding: 'y'.repeat(1000),
      })),
    })
    expect(response.statusCode).toBe(413)
  })

  test.each([
    ['a NUL', 'B\u0000NUL', 'B\uFFFDNUL'],
    ['half a character', 'B\uD800HALF', 'B\uFFFDHALF'],
  ])('%s, which no database holds, stops no source: it is replaced, once', async (_, badge, stored) => {
    const body = {
      ...batch,
      rows: [
        { ...punch, badge },
        { ...punch, badge: `${stored}-beside` },
      ],
    }
    expect((await send(body)).json()).toMatchObject({ stored: 2 })
    expect((await send(body)).json()).toMatchObject({ stored: 0, alreadyKnown: 2 })
    const found = await office.db.selectFrom('punches').select('badge').where('badge', '=', stored).execute()
    expect(found).toHaveLength(1)
    const people = [{ badge, name: badge, department: badge }]
    const directory = { method: 'POST', url: '/ingest/v1/directory', payload: { people } } as const
    const headers = { authorization: `Bearer ${token}` }
    expect((await app.inject({ ...directory, headers })).statusCode).toBe(200)
  })

  test('a clock that is ahead does not say that the future was read', async () => {
    await send({ ...batch, rows: [], readThrough: '9999-12-31T00:00:00Z' })
    const { rows: checkpoints } = await sql<{ readThrough: Temporal.Instant }>`
      select read_through as "readThrough" from checkpoints join sources on sources.id = source_id where name = '출입'
    `.execute(office.db)
    expect(String(checkpoints[0]!.readThrough)).toBe('2026-11-10T00:00:00Z')
  })

  test('the checkpoint moves only from where it is', async () => {
    expect((await send({ ...batch, to: 'a' })).json()).toMatchObject({ moved: true, checkpoint: 'a' })
    expect((await send({ ...batch, to: 'b' })).json()).toMatchObject({ moved: false, checkpoint: 'a' })
    expect((await send({ ...batch, from: 'a', to: 'b' })).json()).toMatchObject({
      moved: true,
      checkpoint: 'b',
    })
  })
})

/** As HR. */
const get = (url: string) => app.inject({ url, headers: { cookie } })

describe('what a page asks', () => {
  test('today, a person, a day', async () => {
    expect((await get('/api/today?date=2026-11-03')).json()).toMatchObject({
      date: '2026-11-03',
      totals: { people: 3 },
    })
    expect((await get('/api/employees?search=00002')).json()).toMatchObject({
      employees: [{ number: '00002' }],
    })
    expect((await get('/api/employees/1/months/2026-11')).json().days).toHaveLength(30)
    expect((await get('/api/employees/1/days/2026-11-02')).json()).toMatchObject({
      date: '2026-11-02',
      ownedFrom: '2026-11-01T20:00:00Z',
    })
  })

  test('a person who is nobody, a month and a date that are none', async () => {
    expect((await get('/api/employees/999/months/2026-11')).json()).toMatchObject({
      status: 404,
      code: 'not-found',
    })
    expect((await get('/api/employees/1/months/2026-13')).json()).toMatchObject({ status: 400 })
    expect((await get('/api/employees/1/days/2026-02-30')).json()).toMatchObject({ status: 400 })
    expect((await get('/api/nothing')).json()).toMatchObject({ status: 404 })
    expect((await get('/api/employees/99999999999/months/2026-11')).json()).toMatchObject({ status: 400 })
    expect((await get('/api/employees?search=%00')).json()).toMatchObject({ status: 400 })
    expect((await get('/api/employees/1/days/9999-12-31')).json()).toMatchObject({ status: 400 })
  })

  test('a badge that belongs to somebody cannot be given to somebody else', async () => {
    const body = { sourceId: 1, badge: 'B00001', employeeId: 2 }
    expect(
      (
        await app.inject({
          method: 'POST',
          url: '/api/badge-assignments',
          headers: { cookie, origin: server.publicUrl },
          payload: body,
        })
      ).json(),
    ).toMatchObject({ status: 409, code: 'conflict' })
  })

  test('open pages hear of changes', async () => {
    const address = await app.listen({ port: 0, host: '127.0.0.1' })
    const response = await fetch(`${address}/api/events`, { headers: { cookie } })
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
    await reader.read()
    tell('{"dates":["2026-11-02"]}')
    expect((await reader.read()).value).toBe('event: changed\ndata: {"dates":["2026-11-02"]}\n\n')
    await reader.cancel()
  })
})

test('it says that it lives, that it is ready, and how it does', async () => {
  expect((await app.inject('/livez')).statusCode).toBe(200)
  expect((await app.inject('/readyz')).statusCode).toBe(200)
  expect((await app.inject('/metrics')).statusCode).toBe(401)
})

test('scripts of other origins, framing and guessing of types are forbidden', async () => {
  const { headers } = await app.inject('/')
  expect(headers['content-security-policy']).toContain("script-src 'self'")
  expect(headers).toMatchObject({ 'x-frame-options': 'DENY', 'x-content-type-options': 'nosniff' })
})
