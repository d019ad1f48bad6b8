import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { startTestServer, type TestServer } from '@rollcall/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lockSource } from '../db/kit/locks.ts'

/* What many senders may take from the server while one of them is worked on. */

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server[Symbol.asyncDispose]())

const push = (token: string, signal?: AbortSignal) =>
  fetch(`${server.url}/ingest/v1/punches`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ from: null, to: null, readThrough: null, rows: [] }),
    ...(signal ? { signal } : {}),
  })

/** Keeps all that is pushed for this source waiting until it is let go. */
async function hold(sourceId: number): Promise<() => Promise<void>> {
  const held = Promise.withResolvers<void>()
  const end = Promise.withResolvers<void>()
  const transaction = server.db.transaction().execute(async (tx) => {
    await lockSource(tx, sourceId)
    held.resolve()
    await end.promise
  })
  await held.promise
  return async () => {
    end.resolve()
    await transaction
  }
}

/** Returns once so many transactions wait for a source. */
async function untilWaiting(count: number): Promise<void> {
  for (let waiting = 0; waiting < count; ) {
    const { rows } = await sql<{ waiting: number }>`
      select count(*)::int as waiting from pg_locks
      where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())
    `.execute(server.db)
    waiting = rows[0]!.waiting
  }
}

test('thirty senders of one source leave connections to others, and are told when to come again', async () => {
  const { sourceId, token } = await server.addSource('many', 'attlog')
  const other = await server.addSource('other', 'attlog')
  const letGo = await hold(sourceId)
  const answers = Array.from({ length: 30 }, () => push(token))
  await untilWaiting(2)
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  expect((await push(other.token)).status).toBe(200)
  await letGo()
  const settled = await Promise.all(answers)
  const refused = settled.filter(({ status }) => status === 429)
  expect(settled.filter(({ status }) => status === 200)).toHaveLength(30 - refused.length)
  expect(refused.length).toBeGreaterThan(0)
  for (const { headers } of refused) expect(headers.get('retry-after')).toBe('1')
})

test('a sender who has to come again is told so before a body is taken', async () => {
  const { sourceId, token } = await server.addSource('large', 'attlog')
  const letGo = await hold(sourceId)
  const two = [push(token), push(token)]
  await untilWaiting(2)
  const announced = request(`${server.url}/ingest/v1/punches`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': 6_600_000,
    },
  })
  announced.flushHeaders()
  const [answer] = (await once(announced, 'response')) as [IncomingMessage]
  expect(answer.statusCode).toBe(429)
  announced.on('error', () => {}).destroy()
  await letGo()
  expect((await Promise.all(two)).map(({ status }) => status)).toEqual([200, 200])
})

test('whoever hangs up makes room once the work is done, not before', async () => {
  const { sourceId, token } = await server.addSource('impatient', 'attlog')
  const letGo = await hold(sourceId)
  const hangUp = new AbortController()
  const two = [push(token, hangUp.signal), push(token, hangUp.signal)]
  await untilWaiting(2)
  hangUp.abort()
  await Promise.allSettled(two)
  expect((await push(token)).status).toBe(429)
  await letGo()
  while ((await push(token)).status === 429);
  expect((await push(token)).status).toBe(200)
})

test('whoever hangs up in the middle of a body makes room at once', async () => {
  const { token } = await server.addSource('half', 'attlog')
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'content-length': 9,
  }
  const refused = Promise.withResolvers<void>()
  const halves = [1, 2, 3].map(() => {
    const half = request(`${server.url}/ingest/v1/punches`, { method: 'POST', headers })
    half.on('error', () => {}).on('response', () => refused.resolve())
    half.write('{')
    return half
  })
  await refused.promise
  expect((await push(token)).status).toBe(429)
  for (const half of halves) half.destroy()
  while ((await push(token)).status === 429);
  expect((await push(token)).status).toBe(200)
})

test('whoever hangs up while waiting outside takes no place when its turn comes', async () => {
  const busy = [await server.addSource('first', 'attlog'), await server.addSource('second', 'attlog')]
  const letGo = await Promise.all(busy.map(({ sourceId }) => hold(sourceId)))
  const inside = busy.flatMap(({ token }) => [push(token), push(token)])
  await untilWaiting(4)
  const { token } = await server.addSource('third', 'attlog')
  const hangUp = new AbortController()
  const outside = [1, 2, 3].map(() => push(token, hangUp.signal))
  // One too many is refused: the two others wait.
  expect((await Promise.race(outside)).status).toBe(429)
  hangUp.abort()
  await Promise.allSettled(outside)
  for (const go of letGo) await go()
  expect((await Promise.all(inside)).map(({ status }) => status)).toEqual([200, 200, 200, 200])
  while ((await push(token)).status === 429);
  expect((await push(token)).status).toBe(200)
})

test('an unknown token takes no place', async () => {
  const { token } = await server.addSource('known', 'attlog')
  for (let request = 0; request < 5; request++) expect((await push('rcs_unknown')).status).toBe(401)
  expect((await push(token)).status).toBe(200)
})
