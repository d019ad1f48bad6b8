import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startChild } from '@rollcall/sandbox/demo/processes'
import { systemActor } from '@rollcall/server/context'
import { createSource, createToken } from '@rollcall/server/handlers'
import { testContext } from '@rollcall/testing'
import { expect, test } from 'vitest'

const megabyte = 1024 ** 2
const two = (value: number) => String(value).padStart(2, '0')

/** Row `index` of a company of a thousand people. */
const rowOf = (index: number) => ({
  badge: `B${(index % 1000) + 1}`,
  time: `2026-${two(1 + (Math.floor(index / 86_400_000) % 10))}-${two(1 + (Math.floor(index / 3_600_000) % 28))} ${two(Math.floor(index / 60_000) % 24)}:${two(Math.floor(index / 1000) % 60)}:00`,
  direction: String(index % 3),
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  return port
}

async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return (Number(/VmRSS:\s+(\d+) kB/.exec(status)![1]) * 1024) / megabyte
}

test('after a million rows the server holds less than 300 MB', async () => {
  await using office = await testContext('2026-11-02T00:00:00Z')
  const source = { name: '출입', profile: 'attlog', zone: 'Asia/Seoul' }
  const sourceId = await createSource(office.ctx, systemActor, source)
  const { token } = await createToken(
    { ...office.ctx, clock: { now: () => Temporal.Now.instant() } },
    systemActor,
    {
      sourceId,
      label: 'agent',
    },
  )
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-memory-'))
  const port = await freePort()
  try {
    await using serve = startChild({
      program: 'rollcall',
      args: ['serve'],
      env: { DATABASE_URL: office.database.appUrl, PORT: String(port), ROLLCALL_SECRET: 'x'.repeat(32) },
      logFile: join(folder, 'serve.log'),
    })
    const url = `http://127.0.0.1:${port}`
    const isReady = () =>
      fetch(`${url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      )
    while (!(await isReady())) await sleep(100)
    for (let sent = 0; sent < 1_000_000; sent += 10_000) {
      const rows = Array.from({ length: 10_000 }, (_, index) => rowOf(sent + index))
      const response = await fetch(`${url}/ingest/v1/punches`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ from: null, to: null, readThrough: null, rows }),
      })
      expect(response.status).toBe(200)
    }
    expect(await residentMegabytes(serve.pid)).toBeLessThan(300)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}, 900_000)
