import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type SampleMssql, startSampleMssql, unisDatabase, unisReader } from '@rollcall/sample-mssql'
import { startTestServer, type TestServer } from '@rollcall/testing'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runAgent } from './index.ts'

let server: TestServer
let system: SampleMssql
beforeAll(async () => {
  server = await startTestServer()
  system = await startSampleMssql({
    databases: [unisDatabase()],
    logins: [{ name: 'agent', password: 'Read-only1', grants: { UNIS: unisReader } }],
  })
})
afterAll(async () => {
  await system.stop()
  await server[Symbol.asyncDispose]()
})

/**
 * What stands before the server of an office: it passes requests on, and sends one of them away with a
 * `Retry-After`, the first of all or the first after a push that went well.
 */
async function startGate(retryAfter: string, turnsAway: 'first' | 'afterPush') {
  const gap = Promise.withResolvers<number>()
  let armed = turnsAway === 'first'
  let refusedAt: number | null = null
  const gate = createServer((incoming, outgoing) => {
    if (armed) {
      armed = false
      refusedAt = performance.now()
      incoming.resume()
      outgoing.writeHead(503, { 'retry-after': retryAfter }).end('{}')
      return
    }
    if (refusedAt !== null) gap.resolve(performance.now() - refusedAt)
    const { url, method = 'GET', headers } = incoming
    const onward = request(`${server.url}${url}`, { method, headers, agent: false }, (answer) => {
      armed = turnsAway === 'afterPush' && refusedAt === null && url === '/ingest/v1/heartbeat'
      outgoing.writeHead(answer.statusCode!)
      answer.pipe(outgoing)
    })
    incoming.pipe(onward.on('error', () => outgoing.destroy()))
  })
  await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(gate.address() as AddressInfo).port}`,
    gap: gap.promise,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => gate.close(() => resolve())),
  }
}

test.each(['first', 'afterPush'] as const)(
  'the agent leaves a server alone for as long as it asks to be (%s)',
  async (turnsAway) => {
    const { token } = await server.addSource(`source ${turnsAway}`, 'virdi-unis')
    await using gate = await startGate('2', turnsAway)
    const stop = new AbortController()
    const running = runAgent({
      server: { url: gate.url, token },
      mssql: {
        host: '127.0.0.1',
        port: system.port,
        database: null,
        user: 'agent',
        password: 'Read-only1',
        encrypt: false,
        ca: null,
        trustServerCertificate: true,
      },
      reading: { pollSeconds: 0.05, compareMinutes: 60, allowWriteLogin: false, strict: true },
      logger: pino({ level: 'silent' }),
      signal: stop.signal,
    })
    expect(await gate.gap).toBeGreaterThan(1950)
    stop.abort()
    await running
  },
  20_000,
)
